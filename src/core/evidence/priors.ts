import { rowsOf, type EvidenceRow, type Figures } from './row.js';

/** How common something is among certain people, before any test. */
export interface PriorRow extends EvidenceRow {
  readonly kind: 'prior';
  /** What is counted. */
  readonly what: string;
  /** Among whom. */
  readonly among: string;
  readonly figures: Figures;
  /** How many people were counted; `null` where the source does not say. */
  readonly people: number | null;
}

/**
 * Base rates: 12 rows.
 *
 * @see kortelainen1985
 * @see ghavam
 */
export const PRIOR_EVIDENCE: readonly PriorRow[] = rowsOf<PriorRow>('prior', [
  {
    id: 'prior-surgical-disc-level',
    what: 'level of the disc, by the vertebra above it',
    among: 'people operated on for lumbar disc herniation',
    figures: { percentL2: 0.7, percentL3: 1.7, percentL4: 57, percentL5: 41 },
    people: 403,
    sources: ['kortelainen1985'],
    note: 'a paracentral L4 disc meets the L5 root, an L5 disc the S1 root',
  },
  {
    id: 'prior-pain-dermatome',
    what: 'dermatome of the pain',
    among: 'people operated on for lumbar disc herniation',
    figures: { percentL4: 3, percentL5: 42, percentS1: 48, percentNone: 7 },
    people: 403,
    sources: ['kortelainen1985'],
  },
  {
    id: 'prior-disc-of-L5-pain',
    what: 'level of the disc',
    among: 'people operated on whose pain lay in the L5 dermatome',
    figures: { percentL4: 80, percentL5: 18, countL4: 136, countL5: 31 },
    people: 171,
    sources: ['kortelainen1985'],
  },
  {
    id: 'prior-disc-of-S1-pain',
    what: 'level of the disc',
    among: 'people operated on whose pain lay in the S1 dermatome',
    figures: { percentL5: 63, percentL4: 34, countL5: 123, countL4: 66 },
    people: 194,
    sources: ['kortelainen1985'],
    note: 'the text beside the table says 56 % S1 root and 44 % L5 root, and 79/21 for L5, which does not fit: use the counts',
  },
  {
    id: 'prior-root-in-radiculopathy',
    what: 'root involved; what imaging and electrodiagnosis found',
    among: 'people with clinical lumbosacral radiculopathy',
    figures: { percentL5: 43, percentS1: 40, percentMriPositive: 64, percentElectrodiagnosisAbnormal: 82 },
    people: 97,
    sources: ['ghavam'],
  },
  {
    id: 'prior-symptomatic-herniation-level',
    what: 'level of the disc, by segment',
    among: 'people with a symptomatic herniation',
    figures: { percentL4toL5: 50, percentL5toS1: 47, percentHigher: 3 },
    people: null,
    sources: ['ompt'],
    note: 'tertiary source; about half at L4-5',
  },
  {
    id: 'prior-emg-root-involvement',
    what: 'root involvement in EMG; paraesthesia',
    among: 'people with radicular low back pain',
    figures: { percentInvolved: 83.52, involved: 294, percentParaesthesia: 24.4 },
    people: 352,
    sources: ['hosseini2023'],
  },
  {
    id: 'prior-root-compression-referred',
    what: 'root compression in MRI',
    among: 'people referred by general practitioners for a suspected radicular syndrome',
    figures: { percent: 47, affected: 95 },
    people: 202,
    sources: ['coster2010'],
  },
  {
    id: 'prior-herniation-chronic',
    what: 'disc herniation from L2 to S1',
    among: 'people with chronic radiculopathy and one positive test or more',
    figures: { percent: 77.8 },
    people: 116,
    sources: ['iversen2013'],
  },
  {
    id: 'prior-cauda-equina-suspected',
    what: 'cauda equina syndrome in MRI',
    among: 'people suspected of it',
    figures: { percent: 7.5, affected: 25, percentSecondStudy: 18, affectedSecondStudy: 17, peopleSecondStudy: 92 },
    people: 334,
    sources: ['ces334', 'venkatesan2019'],
    note: 'the second study is Venkatesan 2019',
  },
  {
    id: 'prior-sciatica',
    what: 'sciatica: new in a year; present at one time',
    among: 'everybody',
    figures: { percentPerYear: [1, 2], percentAtOneTime: [2, 5] },
    people: null,
    sources: ['grovle'],
  },
  {
    id: 'prior-polyneuropathy-cause',
    what: 'cause: diabetes; none found',
    among: 'people with distal symmetric polyneuropathy',
    figures: { percentDiabetes: [32, 53], percentIdiopathic: [24, 27] },
    people: null,
    sources: ['pathwayDSP'],
  },
]);
