import {
  MODALITIES,
  MOVEMENTS,
  MRC_GRADES,
  PLANTAR_GRADES,
  PROVOCATION_RESULTS,
  PROVOCATIONS,
  REFLEX_GRADES,
  REFLEXES,
  SENSORY_GRADES,
  SIGNS,
  UNGRADED_POWER,
} from '../../src/core/examination.js';
import { KEY_POINTS } from '../../src/core/key-points.js';
import { PLACES, type Place } from '../../src/core/places.js';
import { SIDES, type Side } from '../../src/core/sides.js';
import type { Finding, Item } from '../../src/exam/types.js';
import type { ExamTerms } from '../../src/locales/exam-types.js';
import { NOTE } from '../../src/locales/en/note.js';
import type { NoteLine, NotePart } from '../../src/locales/note-types.js';

/** What stands in a note: the part, the side and what is said, as fields in a fixed order. */
export interface Said {
  readonly part: NotePart;
  readonly fields: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** One thing that can be said: its words, what it means, and of which names it can be said. */
interface Saying {
  readonly about: string;
  readonly means: Fields;
  readonly names: ReadonlyMap<string, Fields>;
  readonly keyPoints: boolean;
}

const RESULT_PARTS: readonly NotePart[] = ['found', 'painted', 'normal'];
const ORDER = [
  'kind',
  'place',
  'movement',
  'reflex',
  'test',
  'sign',
  'side',
  'modality',
  'grade',
  'result',
  'present',
  'intensity',
  'percent',
];

/** The fields of a finding or an item, as the reader writes them: of a share, only its whole percent can stand in a note. */
export function fieldsOf(finding: Finding | Item): string {
  const { share, ...others } = finding as Fields & { share?: number };
  const percent = share === undefined ? undefined : share < 0.01 ? 0 : Math.round(share * 100);
  return written({ ...others, percent });
}

/** A name as it stands in a list. */
function listed(name: string): string {
  const [first, ...others] = name.split(', ');
  return others.length === 0 ? name : `${first} (${others.join(', ')})`;
}

function written(fields: Fields): string {
  return ORDER.filter((name) => fields[name] !== undefined)
    .map((name) => `${name}=${String(fields[name])}`)
    .join(' ');
}

/** Reads an English note back: everything that it says, and the text around it. Throws where it does not understand. */
export function readNote(
  text: string,
  terms: ExamTerms,
): { head: string; said: Said[]; blocks: string[]; foot: string } {
  const paragraphs = text.trimEnd().split('\n\n');
  const head = paragraphs.shift() ?? '';
  const foot = paragraphs.pop() ?? '';
  const said: Said[] = [];
  const blocks: string[] = [];
  const phrases = { result: resultSayings(terms), item: itemSayings(terms) };
  for (const paragraph of paragraphs) {
    if (paragraph === NOTE.nothingFound) continue;
    const [heading = '', ...lines] = paragraph.split('\n');
    const part = (Object.keys(NOTE.parts) as NotePart[]).find((id) => heading === `${NOTE.parts[id]}:`);
    if (!part) throw new Error(`no part is called "${heading}"`);
    const sayings = RESULT_PARTS.includes(part) ? phrases.result : phrases.item;
    for (const line of lines) {
      const [which, clauses] = readLine(line);
      if (which === 'block') blocks.push(...clauses);
      else for (const clause of clauses) said.push(...readClause(clause, part, which, sayings, terms));
    }
  }
  return { head, said, blocks, foot };
}

function readLine(line: string): [NoteLine, string[]] {
  for (const which of [...SIDES, 'both', 'general', 'block'] as NoteLine[]) {
    const [before = '', after = ''] = NOTE.line(which, ['|']).split('|');
    if (line.startsWith(before) && line.endsWith(after))
      return [which, line.slice(before.length, -after.length).split('; ')];
  }
  throw new Error(`no line begins as "${line}"`);
}

function readClause(
  clause: string,
  part: NotePart,
  line: NoteLine,
  sayings: readonly Saying[],
  terms: ExamTerms,
): Said[] {
  const sides: readonly (Side | undefined)[] =
    line === 'both' ? SIDES : line === 'general' ? [undefined] : [line as Side];
  const matching = sayings.filter(
    ({ about, means, names }) =>
      (names.size === 0 ? clause === about : clause.startsWith(`${about}: `)) &&
      (means['kind'] === 'sign') === (line === 'general'),
  );
  if (matching.length !== 1) throw new Error(`"${clause}" can be read in ${matching.length} ways`);
  const [{ about, means, names, keyPoints }] = matching as [Saying];
  const subjects =
    names.size === 0
      ? [{}]
      : readSubjects(clause.slice(about.length + 2), part === 'painted', names, keyPoints && terms);
  return subjects.flatMap((subject) =>
    sides.map((side) => ({ part, fields: written({ ...means, ...(side && { side }), ...subject }) })),
  );
}

function readSubjects(
  text: string,
  painted: boolean,
  names: ReadonlyMap<string, Fields>,
  points: ExamTerms | false,
): Fields[] {
  const subjects: Fields[] = [];
  let rest = text;
  const levels = points && !painted ? /^((?:[TLS][\d-]+(?:, )?)+) key points?(?:, |$)/.exec(rest) : null;
  if (levels) {
    rest = rest.slice(levels[0].length);
    subjects.push(
      ...levels[1]!.split(', ').map((id) => ({ place: KEY_POINTS.find((point) => point.id === id)?.place })),
    );
  }
  while (rest) {
    const ends = [...rest.matchAll(/, |$/g)].map(({ index }) => index).reverse();
    const end = ends.find((at) => nameAt(rest.slice(0, at)));
    if (end === undefined) throw new Error(`nothing is called "${rest}"`);
    subjects.push(nameAt(rest.slice(0, end))!);
    rest = rest.slice(end + 2);
  }
  return subjects;

  function nameAt(name: string): Fields | undefined {
    const share = painted ? / (<1|\d+)%$/.exec(name) : null;
    const fields = names.get(share ? name.slice(0, share.index) : name);
    if (!fields || !painted) return fields;
    return share ? { ...fields, percent: share[1] === '<1' ? 0 : Number(share[1]) } : undefined;
  }
}

function named<Id extends string>(
  field: string,
  words: Readonly<Record<Id, string>>,
  ids: readonly Id[],
): Map<string, Fields> {
  const names = new Map(ids.map((id) => [listed(words[id]), { [field]: id }]));
  if (names.size < ids.length) throw new Error(`two of ${field} have one name`);
  return names;
}

function signNames(terms: ExamTerms): Map<string, Fields> {
  const places: (Place | undefined)[] = [undefined, ...PLACES];
  return new Map(
    SIGNS.flatMap((sign) =>
      [undefined, ...SIDES].flatMap((side) =>
        places.map((place): [string, Fields] => {
          const spots = [side && terms.sides[side], place && terms.places[place]].filter(Boolean).join(', ');
          return [listed(terms.signs[sign]) + (spots && ` (${spots})`), { sign, side, place }];
        }),
      ),
    ),
  );
}

function resultSayings(terms: ExamTerms): Saying[] {
  const places = named('place', terms.places, PLACES);
  const says = (about: string, means: Fields, names: ReadonlyMap<string, Fields>): Saying => ({
    about,
    means,
    names,
    keyPoints: ['light-touch', 'pinprick'].includes(String(means['modality'])),
  });
  return [
    ...MODALITIES.flatMap((modality) =>
      SENSORY_GRADES.map((grade) => {
        const tested = `${listed(terms.modalities[modality])} ${terms.sensoryGrades[grade]}`;
        const about = modality === 'paraesthesia' ? terms.complaints[grade] : tested;
        return says(about, { kind: 'sensation', modality, grade }, places);
      }),
    ),
    says('pain', { kind: 'pain' }, places),
    ...Array.from({ length: 11 }, (_, intensity) => says(`pain ${intensity}/10`, { kind: 'pain', intensity }, places)),
    ...MRC_GRADES.map((grade) => {
      const mark = { 3.5: '4-', 4.5: '4+' }[grade as number] ?? String(grade);
      return says(`power ${mark}/5`, { kind: 'power', grade }, named('movement', terms.movements, MOVEMENTS));
    }),
    ...UNGRADED_POWER.map((grade) =>
      says(
        `power ${terms.powerGrades[grade]}`,
        { kind: 'power', grade },
        named('movement', terms.movements, MOVEMENTS),
      ),
    ),
    ...REFLEX_GRADES.map((grade, at) =>
      says(
        `reflex ${terms.reflexGrades[grade]} (${at === 0 ? '0' : `${at}+`})`,
        { kind: 'reflex', grade },
        named('reflex', terms.reflexes, REFLEXES),
      ),
    ),
    ...PLANTAR_GRADES.map((grade) =>
      says(
        `${terms.reflexes.plantar}: ${terms.plantarGrades[grade]}`,
        { kind: 'reflex', reflex: 'plantar', grade },
        new Map(),
      ),
    ),
    ...PROVOCATION_RESULTS.map((result) =>
      says(
        `test ${terms.provocationResults[result]}`,
        { kind: 'provocation', result },
        named('test', terms.provocations, PROVOCATIONS),
      ),
    ),
    says('present', { kind: 'sign', present: true }, signNames(terms)),
    says('absent', { kind: 'sign', present: false }, signNames(terms)),
  ];
}

function itemSayings(terms: ExamTerms): Saying[] {
  const places = named('place', terms.places, PLACES);
  return [
    ...MODALITIES.map((modality) => ({
      about: listed(terms.modalities[modality]),
      means: { kind: 'sensation', modality },
      names: places,
      keyPoints: modality === 'light-touch' || modality === 'pinprick',
    })),
    ...(
      [
        ['pain', places],
        ['power', named('movement', terms.movements, MOVEMENTS)],
        ['reflex', named('reflex', terms.reflexes, REFLEXES)],
        ['provocation', named('test', terms.provocations, PROVOCATIONS)],
        ['sign', signNames(terms)],
      ] as const
    ).map(([kind, names]) => ({ about: NOTE.kinds[kind], means: { kind }, names, keyPoints: false })),
  ];
}
