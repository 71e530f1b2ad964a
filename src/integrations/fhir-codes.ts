import {
  MODALITIES,
  MOVEMENTS,
  PLANTAR_GRADES,
  PROVOCATION_RESULTS,
  PROVOCATIONS,
  MRC_GRADES,
  REFLEX_GRADES,
  REFLEXES,
  SENSORY_GRADES,
  SETTINGS,
  SIGNS,
  UNGRADED_POWER,
} from '../core/examination.js';
import { CODE_EVIDENCE } from '../core/evidence/codes.js';
import { PLACES } from '../core/places.js';
import { SIDES } from '../core/sides.js';
import { LIBRARY_VERSION } from '../core/version.js';
import type { Finding, Item } from '../exam/types.js';
import type { Coding } from './fhir-types.js';
import { rowOf, type Row } from './rows.js';

/** The start of every address that is ours. Nothing need be served there: the addresses are names. */
const BASE = 'https://dermatome-elements.github.io/fhir';

/** The code system of this library: its own, published by no standards body. */
export const CODE_SYSTEM = `${BASE}/CodeSystem/lower-limb-examination`;

/** The questionnaire that this library's responses answer. */
export const QUESTIONNAIRE = `${BASE}/Questionnaire/lower-limb-examination`;

/** The extensions of an observation: what FHIR has no element for. */
export const EXTENSIONS = {
  /** The share of the place that is painted, above 0 and at most 1. */
  share: `${BASE}/StructureDefinition/painted-share`,
  /** The version of the record. */
  version: `${BASE}/StructureDefinition/record-version`,
  /** The strokes of the painting, as JSON in an attachment. */
  strokes: `${BASE}/StructureDefinition/painted-strokes`,
} as const;

/** The code of an examination as a whole. */
export const EXAMINATION_CODE = 'lower-limb-examination';

const PAINTED = 'painted';
const LOINC = 'http://loinc.org';

/** One coding of our own code system. */
export function ownCoding(code: string, display?: string): Coding {
  return { system: CODE_SYSTEM, version: LIBRARY_VERSION, code, ...(display !== undefined && { display }) };
}

/**
 * The code of what was examined, in which everything stands that its meaning needs: an observation's components have no
 * site of their own.
 *
 * @example
 * itemCode({ kind: 'sensation', place: 'heel', side: 'left', modality: 'pinprick' }); // 'sensation.heel.pinprick.left'
 */
export function itemCode(item: Finding | Item): string {
  const { kind, what = '', modality, side, where, share } = rowOf(item);
  return [kind, what, modality, side, where, share === undefined ? undefined : PAINTED]
    .filter((part) => part !== undefined)
    .join('.');
}

/** What a code says, not yet checked; `painted` is whether a share must stand beside it. */
export function readItemCode(code: string): { readonly row: Row; readonly painted: boolean } {
  const [kind = '', what, ...others] = code.split('.');
  const painted = others.at(-1) === PAINTED;
  const row: { modality?: string; side?: string; where?: string } = {};
  for (const part of painted ? others.slice(0, -1) : others) {
    if ((SIDES as readonly string[]).includes(part)) row.side = part;
    else if ((MODALITIES as readonly string[]).includes(part)) row.modality = part;
    else row.where = part;
  }
  return { row: { kind, ...(what !== undefined && { what }), ...row }, painted };
}

/** The code of a result, such as `reflex-absent`. */
export function resultCode(kind: string, result: string | number): string {
  return `${kind}-${result}`;
}

/** Codes of others for what was examined: only those that the evidence has seen and whose licence lets anyone pass them on. */
export function publicCodings(item: Finding | Item): Coding[] {
  if (item.kind !== 'reflex' || item.reflex !== 'patellar') return [];
  return CODE_EVIDENCE.filter(({ id, verified }) => id === 'code-loinc-32392-3' && verified !== false).flatMap(
    ({ codes, display }) => codes.map((code) => ({ system: LOINC, code, display })),
  );
}

/** All codes of our own, but those of signs with a side or a place, which follow the same rule. */
export function ownCodes(): string[] {
  const sided = (...parts: readonly string[]): string[] => SIDES.map((side) => [...parts, side].join('.'));
  return [
    EXAMINATION_CODE,
    'age',
    'setting',
    'lower-limbs',
    ...SETTINGS.map((setting) => resultCode('setting', setting)),
    ...SENSORY_GRADES.map((grade) => resultCode('sensation', grade)),
    ...[...MRC_GRADES, ...UNGRADED_POWER].map((grade) => resultCode('power', grade)),
    ...[...REFLEX_GRADES, ...PLANTAR_GRADES].map((grade) => resultCode('reflex', grade)),
    ...PROVOCATION_RESULTS.map((result) => resultCode('provocation', result)),
    ...PLACES.flatMap((place) => [
      ...MODALITIES.flatMap((modality) => sided('sensation', place, modality)),
      ...sided('pain', place),
    ]).flatMap((code) => [code, `${code}.${PAINTED}`]),
    ...MOVEMENTS.flatMap((movement) => sided('power', movement)),
    ...REFLEXES.flatMap((reflex) => sided('reflex', reflex)),
    ...PROVOCATIONS.flatMap((test) => sided('provocation', test)),
    ...SIGNS.map((sign) => `sign.${sign}`),
  ];
}
