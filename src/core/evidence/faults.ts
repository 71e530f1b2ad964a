import type { Claim } from '../claims.js';
import { MOVEMENTS, REFLEXES } from '../examination.js';
import { LEVELS } from '../levels.js';
import { MUSCLES } from '../muscles.js';
import { NERVES } from '../nerves.js';
import { PLACES } from '../places.js';
import type { AccuracyRow } from './accuracy.js';
import type { Evidence } from './evidence.js';
import { EVIDENCE_SOURCES } from './sources.js';

/** What is checked: claims and rows of evidence, and the sources that they may cite. */
export interface Knowledge {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  /** The ids of the known sources; all of the registry if left out. */
  readonly sources?: readonly string[];
}

type Item = Claim | Evidence;

/**
 * What is wrong with claims and evidence, one line for each fault, led by the id of its row; empty if nothing is.
 *
 * A row is at fault if it has no source, an unknown or repeated source, the id of another row, an unknown level, place,
 * nerve, muscle, movement or reflex, or a figure that cannot be.
 *
 * @example
 * knowledgeFaults({ claims: CLAIMS, evidence: EVIDENCE }); // []
 */
export function knowledgeFaults({ claims, evidence, sources = Object.keys(EVIDENCE_SOURCES) }: Knowledge): string[] {
  const known = new Set(sources);
  const items: Item[] = [...claims, ...evidence];
  return [
    ...repeatedIds(items),
    ...items.flatMap((item) => [...sourceFaults(item, known), ...vocabularyFaults(item)].map(named(item))),
    ...evidence.flatMap((row) => (row.kind === 'accuracy' ? figureFaults(row).map(named(row)) : [])),
    ...evidence.flatMap((row) => positionFaults(row, known).map(named(row))),
  ];
}

function named({ id }: Item): (fault: string) => string {
  return (fault) => `${id || 'a row without an id'}: ${fault}`;
}

function repeatedIds(items: readonly Item[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count > 1 ? [`${id}: ${count} rows have this id.`] : []));
}

function sourceFaults({ sources }: Pick<Item, 'sources'>, known: ReadonlySet<string>): string[] {
  const cited: readonly string[] = sources;
  return [
    ...(cited.length === 0 ? ['it has no source.'] : []),
    ...cited.filter((id) => !known.has(id)).map((id) => `"${id}" is no source of the registry.`),
    ...(new Set(cited).size < cited.length ? ['it names a source twice.'] : []),
  ];
}

/** The types keep unknown ids out of the library; rows from elsewhere have no types. */
function vocabularyFaults(item: Item): string[] {
  return [
    ...unknownIn('level', ids(item, 'levels', 'roots', 'predominant'), LEVELS),
    ...unknownIn('place', ids(item, 'places', 'place'), PLACES),
    ...unknownIn('nerve', ids(item, 'nerves', 'nerve', 'branchOf'), NERVES),
    ...unknownIn('muscle', ids(item, 'muscles'), MUSCLES),
    ...unknownIn('movement', ids(item, 'movements', 'movement'), MOVEMENTS),
    ...unknownIn('reflex', ids(item, 'reflex'), REFLEXES),
  ];
}

function ids(item: Item, ...fields: readonly string[]): string[] {
  const row = item as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  return fields.flatMap((field) => row[field] ?? []);
}

function unknownIn(what: string, found: readonly string[], known: readonly string[]): string[] {
  return found.filter((id) => !known.includes(id)).map((id) => `"${id}" is no ${what} of the library.`);
}

function positionFaults(row: Evidence, known: ReadonlySet<string>): string[] {
  if (row.kind !== 'contradiction') return [];
  return [
    ...(row.positions.length < 2 ? ['a disagreement needs two positions.'] : []),
    ...row.positions.flatMap((position) =>
      sourceFaults(position, known)
        .filter(() => position.verified || position.sources.length > 0)
        .map((fault) => `in "${position.statement}" ${fault}`),
    ),
  ];
}

/** The figures of accuracy that cannot be: proportions beyond 0 and 1, ratios below 0, intervals off their estimate. */
function figureFaults(row: AccuracyRow): string[] {
  const { sensitivity, specificity, positiveLikelihoodRatio, negativeLikelihoodRatio, misprinted = [] } = row;
  const positive = positiveLikelihoodRatio === 'infinity' ? Infinity : positiveLikelihoodRatio;
  const intervals = [
    ['sensitivityInterval', sensitivity, row.sensitivityInterval],
    ['specificityInterval', specificity, row.specificityInterval],
    ['positiveLikelihoodRatioInterval', positive, row.positiveLikelihoodRatioInterval],
  ] as const;
  return [
    ...[sensitivity, specificity].flatMap((value) =>
      value === undefined || (value >= 0 && value <= 1) ? [] : [`${value} is no proportion.`],
    ),
    ...[positive, negativeLikelihoodRatio].flatMap((value) =>
      value === undefined || value >= 0 ? [] : [`${value} is no likelihood ratio.`],
    ),
    ...intervals.flatMap(([name, estimate, interval]) =>
      !interval || (misprinted as readonly string[]).includes(name) || holdsEstimate(interval, estimate)
        ? []
        : [`${name} does not hold its estimate, and is not marked as a misprint.`],
    ),
    ...(positiveLikelihoodRatio === 'infinity' && row.people === null
      ? ['an infinite ratio needs the number of people it rests on.']
      : []),
  ];
}

function holdsEstimate([low, high]: readonly [number, number], estimate: number | undefined): boolean {
  return estimate !== undefined && low <= estimate && estimate <= high;
}
