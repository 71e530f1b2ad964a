import type { Examination, Finding, Item, PaintedFinding, Stroke } from './types.js';

/** An examination of which nothing is known yet. */
export function emptyExamination(): Examination {
  return frozen({ version: 1, findings: [], notTestable: [], strokes: [] });
}

/** Whether a finding was painted: it has a share of its place. */
export function isPainted(finding: Finding): finding is PaintedFinding {
  return 'share' in finding && finding.share !== undefined;
}

/** What was examined to find this, without the result; of a painted finding, the same item as it would be tested. */
export function itemOf(finding: Item | Finding): Item {
  switch (finding.kind) {
    case 'sensation':
      return { kind: 'sensation', place: finding.place, side: finding.side, modality: finding.modality };
    case 'pain':
      return { kind: 'pain', place: finding.place, side: finding.side };
    case 'power':
      return { kind: 'power', movement: finding.movement, side: finding.side };
    case 'reflex':
      return { kind: 'reflex', reflex: finding.reflex, side: finding.side };
    case 'provocation':
      return { kind: 'provocation', test: finding.test, side: finding.side };
    case 'sign':
      return {
        kind: 'sign',
        sign: finding.sign,
        ...(finding.side && { side: finding.side }),
        ...(finding.place && { place: finding.place }),
      };
  }
}

/**
 * The identity of an item or a finding, as text: an examination holds at most one finding of each.
 *
 * What was painted has its grade or intensity in it too, since two paints of one modality can share a place.
 *
 * @example
 * itemKey({ kind: 'reflex', reflex: 'patellar', side: 'left' }); // 'reflex:patellar:left'
 */
export function itemKey(item: Item | Finding): string {
  switch (item.kind) {
    case 'sensation':
      return `sensation:${item.place}:${item.side}:${item.modality}${paintOf(item)}`;
    case 'pain':
      return `pain:${item.place}:${item.side}${paintOf(item)}`;
    case 'power':
      return `power:${item.movement}:${item.side}`;
    case 'reflex':
      return `reflex:${item.reflex}:${item.side}`;
    case 'provocation':
      return `provocation:${item.test}:${item.side}`;
    case 'sign':
      return `sign:${item.sign}:${item.side ?? ''}:${item.place ?? ''}`;
  }
}

function paintOf(item: Item | Finding): string {
  if (!('share' in item) || item.share === undefined) return '';
  return item.kind === 'pain' ? `:painted:${item.intensity ?? ''}` : `:painted:${item.grade}`;
}

/** What was found when the item was tested; never what was painted. */
export function findingAt(examination: Examination, item: Item): Finding | undefined {
  return indexOf(examination.findings).get(itemKey(itemOf(item)));
}

/** Whether the record says that the item could not be tested. */
export function isNotTestable(examination: Examination, item: Item): boolean {
  return indexOf(examination.notTestable).has(itemKey(itemOf(item)));
}

/** The examination with these findings: each takes the place of one of the same item, and is testable. */
export function withFindings(examination: Examination, findings: readonly Finding[]): Examination {
  const added = byKey(findings);
  return frozen({
    ...examination,
    findings: merged(examination.findings, added),
    notTestable: examination.notTestable.filter((item) => !added.has(itemKey(item))),
  });
}

/** The examination as if these items had never been tested. Paint stays. */
export function without(examination: Examination, items: readonly Item[]): Examination {
  const taken = byKey(items.map(itemOf));
  const isKept = (each: Item | Finding): boolean => !taken.has(itemKey(each));
  return frozen({
    ...examination,
    findings: examination.findings.filter(isKept),
    notTestable: examination.notTestable.filter(isKept),
  });
}

/** The examination in which these items could not be tested: what was found of them goes, paint stays. */
export function withNotTestable(examination: Examination, items: readonly Item[]): Examination {
  const added = byKey(items.map(itemOf));
  return frozen({
    ...examination,
    findings: examination.findings.filter((finding) => !added.has(itemKey(finding))),
    notTestable: merged(examination.notTestable, added),
  });
}

/** The examination with another painting: all strokes and all painted findings are replaced. */
export function withPainting(
  examination: Examination,
  strokes: readonly Stroke[],
  findings: readonly PaintedFinding[],
): Examination {
  const tested = examination.findings.filter((finding) => !isPainted(finding));
  return frozen({ ...examination, findings: [...tested, ...byKey(findings).values()], strokes: [...strokes] });
}

/** The date, age and setting of an examination. */
export type Details = Pick<Examination, 'date' | 'age' | 'setting'>;

/** The examination with other details; one that is given as `undefined` is taken away, one that is left out stays. */
export function withDetails(
  examination: Examination,
  details: { readonly [Name in keyof Details]?: Details[Name] | undefined },
): Examination {
  const { version, findings, notTestable, strokes, ...before } = examination;
  const { date, age, setting } = { ...before, ...details };
  return frozen({
    version,
    ...(date !== undefined && { date }),
    ...(age !== undefined && { age }),
    ...(setting !== undefined && { setting }),
    findings,
    notTestable,
    strokes,
  });
}

function byKey<Each extends Item | Finding>(items: readonly Each[]): Map<string, Each> {
  return new Map(items.map((item) => [itemKey(item), item]));
}

/** What is there, each in its place, replaced where something of the same key is added, then what is new. */
function merged<Each extends Item | Finding>(present: readonly Each[], added: ReadonlyMap<string, Each>): Each[] {
  const rest = new Map(added);
  const kept = present.map((each) => {
    const key = itemKey(each);
    rest.delete(key);
    return added.get(key) ?? each;
  });
  return [...kept, ...rest.values()];
}

/** Lists never change, so that each is indexed once however many cells of a table ask. */
const indexes = new WeakMap<readonly (Item | Finding)[], ReadonlyMap<string, Item | Finding>>();

function indexOf<Each extends Item | Finding>(items: readonly Each[]): ReadonlyMap<string, Each> {
  const known = indexes.get(items) as ReadonlyMap<string, Each> | undefined;
  if (known) return known;
  const index = byKey(items);
  indexes.set(items, index);
  return index;
}

function frozen(examination: Examination): Examination {
  Object.freeze(examination.findings);
  Object.freeze(examination.notTestable);
  Object.freeze(examination.strokes);
  return Object.freeze(examination);
}
