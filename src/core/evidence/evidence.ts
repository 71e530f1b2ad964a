import { ACCURACY_EVIDENCE, type AccuracyRow } from './accuracy.js';
import { AREA_EVIDENCE, type AreaRow } from './areas.js';
import { CODE_EVIDENCE, type CodeRow } from './codes.js';
import { CONTRADICTIONS, type ContradictionRow } from './contradictions.js';
import { DISCRIMINATOR_EVIDENCE, type DiscriminatorRow } from './discriminators.js';
import { EXAM_METHOD_EVIDENCE, type ExamMethodRow } from './exam-methods.js';
import { MYOTOME_EVIDENCE, type MyotomeRow } from './myotomes.js';
import { NERVE_EVIDENCE, type NerveRow } from './nerves.js';
import { OVERLAP_EVIDENCE, type OverlapRow } from './overlap.js';
import { PRIOR_EVIDENCE, type PriorRow } from './priors.js';
import { RED_FLAG_EVIDENCE, type RedFlagRow } from './red-flags.js';
import { REFLEX_EVIDENCE, type ReflexRow } from './reflexes.js';
import { SEED_REFERENCES, type SeedReferenceRow } from './seed-references.js';
import { EVIDENCE_SOURCES, type EvidenceSourceId } from './sources.js';

/** A row of evidence of any kind. */
export type Evidence =
  | AreaRow
  | OverlapRow
  | MyotomeRow
  | ReflexRow
  | AccuracyRow
  | PriorRow
  | NerveRow
  | DiscriminatorRow
  | RedFlagRow
  | CodeRow
  | ExamMethodRow
  | SeedReferenceRow
  | ContradictionRow;

/** Every row of evidence, kind by kind. */
export const EVIDENCE: readonly Evidence[] = [
  ...AREA_EVIDENCE,
  ...OVERLAP_EVIDENCE,
  ...MYOTOME_EVIDENCE,
  ...REFLEX_EVIDENCE,
  ...ACCURACY_EVIDENCE,
  ...PRIOR_EVIDENCE,
  ...NERVE_EVIDENCE,
  ...DISCRIMINATOR_EVIDENCE,
  ...RED_FLAG_EVIDENCE,
  ...CODE_EVIDENCE,
  ...EXAM_METHOD_EVIDENCE,
  ...SEED_REFERENCES,
  ...CONTRADICTIONS,
];

/** The rows that cite a source. */
export function evidenceFrom(source: EvidenceSourceId): Evidence[] {
  return EVIDENCE.filter(({ sources }) => sources.includes(source));
}

/**
 * The sources that nothing rests on: they are listed as further reading.
 *
 * @param cited - What cites sources: rows of evidence, and claims.
 */
export function furtherReading(
  cited: readonly { readonly sources: readonly EvidenceSourceId[] }[] = EVIDENCE,
): EvidenceSourceId[] {
  const used = new Set(cited.flatMap(({ sources }) => sources));
  return (Object.keys(EVIDENCE_SOURCES) as EvidenceSourceId[]).filter((id) => !used.has(id));
}
