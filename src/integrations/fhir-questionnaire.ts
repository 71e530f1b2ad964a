import {
  MODALITIES,
  MOVEMENTS,
  PLANTAR_GRADES,
  MRC_GRADES,
  PROVOCATION_RESULTS,
  PROVOCATIONS,
  REFLEX_GRADES,
  REFLEXES,
  SENSORY_GRADES,
  SETTINGS,
  SIGNS,
  UNGRADED_POWER,
} from '../core/examination.js';
import { PLACES } from '../core/places.js';
import { SIDES } from '../core/sides.js';
import { LIBRARY_VERSION } from '../core/version.js';
import { parseExamination } from '../exam/parse.js';
import { serialiseExamination } from '../exam/serialise.js';
import type { Examination, Finding, Parsed } from '../exam/types.js';
import { CODE_SYSTEM, QUESTIONNAIRE } from './fhir-codes.js';
import { isRecord, listIn } from './fhir-read.js';
import type {
  Coding,
  Questionnaire,
  QuestionnaireAnswer,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from './fhir-types.js';
import { refused } from './problems.js';

type Answers = Readonly<Record<string, unknown>>;

/** How the answer to a question is written, and what may be answered. */
type Question =
  | readonly [type: 'date' | 'decimal' | 'integer' | 'boolean' | 'text', choices?: undefined]
  | readonly ['choice', readonly (string | number)[]];

const KINDS: readonly Finding['kind'][] = ['sensation', 'pain', 'power', 'reflex', 'provocation', 'sign'];

/** What is asked of the examination as a whole. */
const DETAILS: Readonly<Record<string, Question>> = {
  version: ['integer'],
  date: ['date'],
  age: ['decimal'],
  setting: ['choice', SETTINGS],
};

/** What is asked of an item: its fields as a record has them, a grade by the scale of its kind. */
const ITEM: Readonly<Record<string, Question>> = {
  kind: ['choice', KINDS],
  place: ['choice', PLACES],
  movement: ['choice', MOVEMENTS],
  reflex: ['choice', REFLEXES],
  test: ['choice', PROVOCATIONS],
  sign: ['choice', SIGNS],
  side: ['choice', SIDES],
  modality: ['choice', MODALITIES],
};

const FINDING: Readonly<Record<string, Question>> = {
  ...ITEM,
  grade: [
    'choice',
    [...new Set([...SENSORY_GRADES, ...REFLEX_GRADES, ...PLANTAR_GRADES, ...MRC_GRADES, ...UNGRADED_POWER])],
  ],
  result: ['choice', PROVOCATION_RESULTS],
  present: ['boolean'],
  intensity: ['decimal'],
  share: ['decimal'],
};

/** The groups that repeat, by the list of the record that each stands for. */
const GROUPS = { findings: FINDING, notTestable: ITEM } as const;

const TEXTS: Readonly<Record<string, string>> = {
  version: 'Version of the record',
  date: 'Date of the examination',
  age: 'Age in years',
  setting: 'Setting',
  findings: 'Finding',
  notTestable: 'Could not be tested',
  strokes: 'A stroke of the painting, as JSON',
  intensity: 'Intensity of pain, 0 to 10',
  share: 'Share of the place that is painted',
};

/** The questionnaire that our responses answer. */
export function questionnaire(): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    url: QUESTIONNAIRE,
    version: LIBRARY_VERSION,
    name: 'LowerLimbExamination',
    title: 'Lower limb examination of dermatome-elements',
    status: 'draft',
    experimental: true,
    item: [
      ...itemsFor(DETAILS, ''),
      ...Object.entries(GROUPS).map(([name, fields]) => ({
        linkId: name,
        text: TEXTS[name] ?? name,
        type: 'group' as const,
        repeats: true,
        item: itemsFor(fields, `${name}.`),
      })),
      { linkId: 'strokes', text: TEXTS['strokes'] ?? '', type: 'text', repeats: true },
    ],
  };
}

function itemsFor(questions: Readonly<Record<string, Question>>, prefix: string): QuestionnaireItem[] {
  return Object.entries(questions).map(([name, [type, choices]]) => ({
    linkId: prefix + name,
    text: TEXTS[name] ?? name,
    type,
    ...(choices && { answerOption: choices.map((choice) => ({ valueCoding: optionOf(choice) })) }),
  }));
}

/** An examination as answers to our questionnaire. It names no person. */
export function toQuestionnaireResponse(examination: Examination): QuestionnaireResponse {
  const { findings, notTestable, strokes, ...details } = JSON.parse(serialiseExamination(examination)) as Examination;
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${QUESTIONNAIRE}|${LIBRARY_VERSION}`,
    status: 'completed',
    item: [
      ...answersOf(details, DETAILS, ''),
      ...Object.entries({ findings, notTestable }).flatMap(([name, list]) =>
        list.map((each) => ({
          linkId: name,
          item: answersOf(each as unknown as Answers, GROUPS[name as keyof typeof GROUPS], `${name}.`),
        })),
      ),
      ...(strokes.length === 0
        ? []
        : [{ linkId: 'strokes', answer: strokes.map((stroke) => ({ valueString: JSON.stringify(stroke) })) }]),
    ],
  };
}

function answersOf(
  fields: Answers,
  questions: Readonly<Record<string, Question>>,
  prefix: string,
): QuestionnaireResponseItem[] {
  return Object.entries(questions).flatMap(([name, [type]]) => {
    const value = fields[name];
    return value === undefined ? [] : { linkId: prefix + name, answer: [answerOf(type, value)] };
  });
}

function answerOf(type: Question[0], value: unknown): QuestionnaireAnswer {
  switch (type) {
    case 'choice':
      return { valueCoding: optionOf(value as string | number) };
    case 'boolean':
      return { valueBoolean: value as boolean };
    case 'integer':
      return { valueInteger: value as number };
    case 'decimal':
      return { valueDecimal: value as number };
    case 'date':
      return { valueDate: value as string };
    case 'text':
      return { valueString: value as string };
  }
}

function optionOf(choice: string | number): Coding {
  return { system: CODE_SYSTEM, code: String(choice) };
}

/** The examination that answers to our questionnaire hold, or why they were refused. */
export function fromQuestionnaireResponse(response: unknown): Parsed {
  if (!isRecord(response)) return refused('not-an-object', '', response);
  if (String(response['questionnaire']).split('|')[0] !== QUESTIONNAIRE) {
    return refused('unknown-value', 'questionnaire', response['questionnaire'], [QUESTIONNAIRE]);
  }
  const items = listIn(response, 'item').filter(isRecord);
  const named = (name: string): Record<string, unknown>[] => items.filter(({ linkId }) => linkId === name);
  const known = [...Object.keys(DETAILS), ...Object.keys(GROUPS), 'strokes'];
  const odd = items.find(({ linkId }) => !known.includes(String(linkId)));
  if (odd) return refused('unknown-value', 'item.linkId', odd['linkId'], known);

  const strokes: unknown[] = [];
  for (const [at, answer] of named('strokes')
    .flatMap((item) => listIn(item, 'answer'))
    .entries()) {
    try {
      strokes.push(JSON.parse(String((answer as { valueString?: unknown }).valueString)));
    } catch {
      return refused('not-json', `strokes[${at}]`, answer);
    }
  }
  const details = items.filter(({ linkId }) => Object.hasOwn(DETAILS, String(linkId)));
  return parseExamination({
    ...fieldsIn(details, ''),
    ...Object.fromEntries(
      Object.keys(GROUPS).map((name) => [
        name,
        named(name).map((group) => fieldsIn(listIn(group, 'item').filter(isRecord), `${name}.`)),
      ]),
    ),
    strokes,
  });
}

/** The fields of answers. One that is given twice, or under no known name, keeps a name that a record does not have. */
function fieldsIn(items: readonly Record<string, unknown>[], prefix: string): Answers {
  const kind = items.map((item) => (item['linkId'] === `${prefix}kind` ? valueIn(item) : undefined)).find(Boolean);
  const fields = new Map<string, unknown>();
  for (const item of items) {
    const linkId = String(item['linkId']);
    const name = linkId.startsWith(prefix) ? linkId.slice(prefix.length) : linkId;
    const value = valueIn(item);
    const isScore = name === 'grade' && kind === 'power' && /^[\d.]+$/.test(String(value));
    fields.set(fields.has(name) ? `${name} again` : name, isScore ? Number(value) : value);
  }
  return Object.fromEntries(fields);
}

function valueIn(item: Record<string, unknown>): unknown {
  const answers = listIn(item, 'answer');
  const [answer] = answers;
  if (answers.length !== 1 || !isRecord(answer)) return answers;
  const { valueCoding, ...others } = answer;
  if (isRecord(valueCoding)) return valueCoding['code'];
  return Object.entries(others).find(([name]) => name.startsWith('value'))?.[1];
}
