import type { Reflex } from '../examination.js';
import { rowsOf, type EvidenceRow, type Figures } from './row.js';

/** A scale of grades: what each grade means. */
export type Scale = Readonly<Record<string, string>>;

/** How something is examined, graded or scored. */
export interface ExamMethodRow extends EvidenceRow {
  readonly kind: 'exam-method';
  readonly item: string;
  readonly value: string;
  readonly scale?: Scale;
  readonly reflex?: Reflex;
  readonly figures?: Figures;
}

/**
 * Scales and procedures: 16 rows.
 *
 * @see isncsciSheet
 * @see mrcSEN
 */
export const EXAM_METHOD_EVIDENCE: readonly ExamMethodRow[] = rowsOf<ExamMethodRow>('exam-method', [
  {
    id: 'method-isncsci-sensory-score',
    item: 'sensory score of ISNCSCI',
    value: '0 to 2, or not testable',
    scale: { 0: 'absent', 1: 'altered', 2: 'normal', NT: 'not testable' },
    sources: ['isncsciSheet'],
  },
  {
    id: 'method-isncsci-other-cause',
    item: 'mark of a cause other than the spinal cord injury, in ISNCSCI',
    value: 'an asterisk: 0*, 1*, NT* (sensory); 0* to 4*, NT* (motor)',
    sources: ['isncsciSheet'],
    note: 'new in the edition of 2019',
  },
  {
    id: 'method-isncsci-modalities',
    item: 'modalities of ISNCSCI',
    value: 'light touch and pinprick, right and left',
    sources: ['isncsciSheet'],
  },
  {
    id: 'method-isncsci-size',
    item: 'size of the ISNCSCI examination',
    value: '28 dermatomes and 10 key muscles on each side; 134 items; can take more than 45 minutes',
    figures: { dermatomesPerSide: 28, keyMusclesPerSide: 10, items: 134, minutes: 45 },
    sources: ['burns2020'],
  },
  {
    id: 'method-isncsci-maximum',
    item: 'greatest ISNCSCI scores',
    value: '56 for a side and a modality, 112 in all; motor score 25 for a leg',
    figures: { perSideAndModality: 56, perModality: 112, motorPerLeg: 25 },
    sources: ['isncsciSheet'],
    note: '112 is the sum of both sides for one modality',
  },
  {
    id: 'method-isncsci-motor-score',
    item: 'motor score of ISNCSCI',
    value: '0 to 5',
    scale: {
      0: 'total paralysis',
      1: 'contraction felt or seen',
      2: 'active movement, gravity eliminated',
      3: 'against gravity',
      4: 'against some resistance',
      5: 'against full resistance',
    },
    sources: ['isncsciSheet'],
  },
  {
    id: 'method-mrc-scale',
    item: 'power on the scale of the Medical Research Council, 1976',
    value: '0 to 5',
    scale: {
      0: 'none',
      1: 'flicker',
      2: 'gravity eliminated',
      3: 'against gravity',
      4: 'against gravity and resistance',
      5: 'normal',
    },
    sources: ['mrcSEN'],
  },
  {
    id: 'method-mrc-shades',
    item: 'shades of grade 4',
    value: '4-, 4 and 4+',
    sources: ['musckey'],
    verified: false,
    note: 'a page for students, outside the registry, accepts 4-/5 and 4+/5 and discourages 5-',
  },
  {
    id: 'method-reflex-scale-plus',
    item: 'reflexes, scale with plus signs',
    value: '0 to 4+',
    scale: { 0: 'none', '1+': 'diminished', '2+': 'normal', '3+': 'brisk', '4+': 'very brisk, with clonus' },
    sources: ['ptmaster'],
  },
  {
    id: 'method-reflex-scale-reinforcement',
    item: 'reflexes, scale with reinforcement',
    value: '0 to 5',
    scale: {
      0: 'not elicited',
      1: 'with reinforcement',
      2: 'normal',
      3: 'brisk',
      4: 'unsustained clonus',
      5: 'sustained clonus',
    },
    sources: ['passmy'],
    note: 'the two reflex scales differ: each value needs the name of its scale',
  },
  {
    id: 'method-reinforcement',
    item: 'reinforcement of reflexes',
    value: 'clenched teeth or hooked fingers (Jendrassik)',
    sources: ['passmy'],
  },
  {
    id: 'method-side-comparison',
    item: 'comparison of sides',
    value: 'each grade against the other side; for polyneuropathy both ankles',
    sources: ['dspExam'],
  },
  {
    id: 'method-abbreviated-sensory-test',
    item: 'fewer dermatomes',
    value: '16 dermatomes against the total of 56: fit 0.86 for light touch, 0.87 for pinprick',
    figures: { dermatomes: 16, ofDermatomes: 56, lightTouchFit: 0.86, pinprickFit: 0.87, examinations: 726 },
    sources: ['pedi2013'],
    note: 'children with spinal cord injury',
  },
  {
    id: 'method-medial-hamstring-reflex',
    item: 'medial hamstring reflex',
    value: 'best prone: finger on the tendon, strike the finger; supine: knee half flexed, hip rotated outwards',
    reflex: 'medial-hamstring',
    sources: ['esene2012'],
    note: 'read on a second page; means something when absent on one side, since healthy people may lack both',
  },
  {
    id: 'method-neuropathic-pain-grade',
    item: 'grades of neuropathic pain',
    value: 'possible, probable, definite',
    scale: {
      possible: 'history and plausible distribution',
      probable: 'sensory signs in the same distribution too',
      definite: 'confirmed by a test too; does not prove the cause',
    },
    sources: ['finnerup2016'],
    recalled: 'the order of the criteria',
    note: 'footnotes and names of the grades were seen',
  },
  {
    id: 'method-screening-questionnaires',
    item: 'questionnaires for neuropathic pain',
    value: 'S-LANSS: correlation of neurological examination and MRI 0.36; DN4 and painDETECT named only',
    figures: { correlation: 0.36, people: 102 },
    sources: ['tawa2019'],
  },
]);
