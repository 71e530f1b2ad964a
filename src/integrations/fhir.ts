import { LIBRARY_VERSION } from '../core/version.js';
import { isAbnormal } from '../exam/grades.js';
import { serialiseExamination } from '../exam/serialise.js';
import type { Examination, Finding, Item } from '../exam/types.js';
import { toBase64 } from './base64.js';
import {
  CODE_SYSTEM,
  EXAMINATION_CODE,
  EXTENSIONS,
  itemCode,
  ownCodes,
  ownCoding,
  publicCodings,
  resultCode,
} from './fhir-codes.js';
import type {
  Bundle,
  CodeableConcept,
  CodeSystem,
  Extension,
  Observation,
  ObservationComponent,
} from './fhir-types.js';
import { itemPhrase, resultWords, type NoteLanguage } from './note-phrases.js';
import { rowOf } from './rows.js';

export { CODE_SYSTEM, QUESTIONNAIRE } from './fhir-codes.js';
export { fromFhir } from './fhir-import.js';
export { fromQuestionnaireResponse, questionnaire, toQuestionnaireResponse } from './fhir-questionnaire.js';
export type * from './fhir-types.js';

/** What may be said in words beside the codes. */
export interface FhirOptions {
  /** The words of the texts; without them the texts are the ids of the vocabulary. */
  readonly words?: NoteLanguage;
  /** The note of the examination, which the observation then carries. */
  readonly note?: string;
}

/** An examination as a FHIR R4 bundle that holds one observation, with a component for each finding. It names no person. */
export function toFhir(examination: Examination, options: FhirOptions = {}): Bundle {
  return { resourceType: 'Bundle', type: 'collection', entry: [{ resource: toObservation(examination, options) }] };
}

/** An examination as one FHIR R4 observation. */
export function toObservation(examination: Examination, { words, note }: FhirOptions = {}): Observation {
  const { version, date, strokes, findings, notTestable } = examination;
  const component = [
    ...detailComponents(examination),
    ...findings.map((finding) => findingComponent(finding, words)),
    ...notTestable.map((item) => notTestableComponent(item, words)),
  ];
  return {
    resourceType: 'Observation',
    extension: [
      { url: EXTENSIONS.version, valueInteger: version },
      ...(strokes.length > 0 ? [strokesExtension(examination)] : []),
    ],
    status: 'final',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam', display: 'Exam' },
        ],
      },
    ],
    code: { coding: [ownCoding(EXAMINATION_CODE)], text: words?.note.title ?? 'Lower limb examination' },
    ...(date !== undefined && { effectiveDateTime: date }),
    bodySite: { coding: [ownCoding('lower-limbs')], text: 'Lower limbs' },
    ...(note !== undefined && { note: [{ text: note }] }),
    ...(component.length > 0 && { component }),
  };
}

/** The definition of the codes that are ours, for a server that wants one. */
export function codeSystem(): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    url: CODE_SYSTEM,
    version: LIBRARY_VERSION,
    name: 'LowerLimbExamination',
    title: 'Lower limb examination of dermatome-elements',
    status: 'draft',
    experimental: true,
    description:
      'Codes of the library dermatome-elements; no standards body publishes them. What was examined is kind.what, then modality and side, then "painted" for an area that was painted. A sign may be followed by a side and a place.',
    caseSensitive: true,
    content: 'fragment',
    concept: ownCodes().map((code) => ({ code, display: code.replaceAll('.', ', ') })),
  };
}

function detailComponents({ age, setting }: Examination): ObservationComponent[] {
  return [
    ...(age === undefined ? [] : [{ code: concept('age', 'Age'), valueQuantity: { value: age, unit: 'years' } }]),
    ...(setting === undefined
      ? []
      : [
          {
            code: concept('setting', 'Setting'),
            valueCodeableConcept: concept(resultCode('setting', setting), setting),
          },
        ]),
  ];
}

function findingComponent(finding: Finding, words: NoteLanguage | undefined): ObservationComponent {
  const { share } = rowOf(finding) as { share?: number };
  return {
    ...(share !== undefined && { extension: [{ url: EXTENSIONS.share, valueDecimal: share }] }),
    code: itemConcept(finding, words),
    ...valueOf(finding, words),
    interpretation: [interpretation(isAbnormal(finding))],
  };
}

function notTestableComponent(item: Item, words: NoteLanguage | undefined): ObservationComponent {
  return {
    code: itemConcept(item, words),
    dataAbsentReason: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
          code: 'not-performed',
          display: 'Not Performed',
        },
      ],
      text: words?.terms.notTestable ?? 'not testable',
    },
  };
}

function itemConcept(item: Finding | Item, words: NoteLanguage | undefined): CodeableConcept {
  const code = itemCode(item);
  return {
    coding: [ownCoding(code), ...publicCodings(item)],
    text: words ? itemText(item, words) : code.replaceAll('.', ', '),
  };
}

function itemText(item: Finding | Item, words: NoteLanguage): string {
  const { about, subject, side } = itemPhrase(item, 'notTested', words);
  const name = subject && ('name' in subject ? subject.name : words.note.keyPoints([subject.keyPoint]));
  return [about, name, side && words.terms.sides[side]].filter(Boolean).join(', ');
}

function valueOf(finding: Finding, words: NoteLanguage | undefined): Partial<ObservationComponent> {
  if (finding.kind === 'sign') return { valueBoolean: finding.present };
  if (finding.kind === 'pain') {
    const { intensity } = finding;
    return intensity === undefined ? { valueBoolean: true } : { valueQuantity: { value: intensity, unit: 'of 10' } };
  }
  const { result } = rowOf(finding) as { result: string | number };
  return {
    valueCodeableConcept: concept(
      resultCode(finding.kind, result),
      words ? resultWords(finding, words) : String(result),
    ),
  };
}

function concept(code: string, text: string): CodeableConcept {
  return { coding: [ownCoding(code)], text };
}

function interpretation(abnormal: boolean): CodeableConcept {
  const [code, display] = abnormal ? (['A', 'Abnormal'] as const) : (['N', 'Normal'] as const);
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code, display }] };
}

function strokesExtension(examination: Examination): Extension {
  // Through the record's own writer, so that no more is carried than a record has.
  const { strokes } = JSON.parse(serialiseExamination(examination)) as Examination;
  const data = toBase64(JSON.stringify(strokes));
  return {
    url: EXTENSIONS.strokes,
    valueAttachment: { contentType: 'application/json', title: 'painted strokes', data },
  };
}
