import type { Movement } from '../examination.js';
import type { Level } from '../levels.js';
import type { Place } from '../places.js';
import { rowsOf, type EvidenceRow, type Figures } from './row.js';

/** The red flags that an examination can raise. */
export const RED_FLAGS = [
  'saddle-sensory-loss',
  'bladder-dysfunction',
  'bowel-dysfunction',
  'sexual-dysfunction',
  'anal-tone-reduced',
  'bilateral-motor-deficit',
  'bilateral-leg-pain',
  'progressive-deficit',
  'severe-motor-deficit',
  'upper-motor-neuron-signs',
  'cancer',
  'infection',
  'fracture',
  'sacral-zoster',
] as const;

/** The id of a red flag. */
export type RedFlag = (typeof RED_FLAGS)[number];

/** How soon a red flag must be acted on. */
export type Urgency = 'emergency' | 'urgent';

/** What a guideline or a page says of a red flag, or of what red flags look for. */
export interface RedFlagRow extends EvidenceRow {
  readonly kind: 'red-flag';
  /** The flags that the row is about; empty where it is about the condition or the pathway. */
  readonly flags: readonly RedFlag[];
  readonly topic: string;
  readonly detail: string;
  readonly urgency?: Urgency;
  /** What is suspected. */
  readonly suspects?: 'cauda-equina';
  /** What the source asks for. */
  readonly action?: string;
  readonly levels?: readonly Level[];
  readonly places?: readonly Place[];
  readonly movements?: readonly Movement[];
  readonly figures?: Figures;
}

/**
 * Red flags: 19 rows.
 *
 * @see girft
 * @see acr2021
 * @see ng59
 */
export const RED_FLAG_EVIDENCE: readonly RedFlagRow[] = rowsOf<RedFlagRow>('red-flag', [
  {
    id: 'flag-bladder',
    flags: ['bladder-dysfunction'],
    topic: 'bladder',
    detail: 'new or worse within 14 days: hard to start passing water, or flow not felt',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    figures: { days: 14 },
    sources: ['girft'],
  },
  {
    id: 'flag-saddle',
    flags: ['saddle-sensory-loss'],
    topic: 'saddle',
    detail:
      'new or worse within 14 days: changed perianal, perineal or genital sensation, felt or found; a small patch counts',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    levels: ['S2', 'S3', 'S4', 'S5'],
    places: ['perianal', 'perineum', 'genital'],
    figures: { days: 14 },
    sources: ['girft'],
  },
  {
    id: 'flag-bilateral-motor',
    flags: ['bilateral-motor-deficit'],
    topic: 'power of both legs',
    detail: 'severe or growing deficit of both legs',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    movements: ['knee-extension', 'ankle-eversion', 'ankle-dorsiflexion'],
    sources: ['girft'],
  },
  {
    id: 'flag-rectal',
    flags: ['bowel-dysfunction'],
    topic: 'rectum',
    detail: 'new or worse within 14 days: fullness of the rectum not felt',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    figures: { days: 14 },
    sources: ['girft'],
  },
  {
    id: 'flag-sexual',
    flags: ['sexual-dysfunction'],
    topic: 'sexual function',
    detail: 'new or worse within 14 days: sexual dysfunction; with back pain and nothing else an unlikely sign',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    figures: { days: 14 },
    sources: ['girft'],
  },
  {
    id: 'flag-bilateral-sciatica',
    flags: ['bilateral-leg-pain'],
    topic: 'sciatica of both legs',
    detail: 'first item of the list of 2018',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    sources: ['cks2018'],
  },
  {
    id: 'flag-anal-tone',
    flags: ['anal-tone-reduced'],
    topic: 'anal tone',
    detail: 'lax anal sphincter; sixth item of the list of 2018',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    sources: ['cks2018'],
  },
  {
    id: 'flag-new-bilateral-leg-pain',
    flags: ['bilateral-leg-pain'],
    topic: 'new pain of both legs',
    detail: 'listed in the summary of the Chartered Society of Physiotherapy',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    sources: ['csp2024'],
  },
  {
    id: 'flag-refer-for-imaging',
    flags: [],
    topic: 'suspected cauda equina syndrome',
    detail: 'to a hospital emergency department at once',
    urgency: 'emergency',
    suspects: 'cauda-equina',
    action: 'emergency department for MRI',
    sources: ['csp2024'],
  },
  {
    id: 'flag-imaging-variant-cauda-equina',
    flags: [],
    topic: 'suspected cauda equina syndrome',
    detail: 'fourth imaging variant of the criteria',
    suspects: 'cauda-equina',
    action: 'MRI',
    sources: ['acr2021'],
  },
  {
    id: 'flag-neurological-deficit',
    flags: ['severe-motor-deficit', 'progressive-deficit'],
    topic: 'severe or progressive neurological deficit',
    detail: 'imaging when first seen',
    urgency: 'urgent',
    action: 'MRI',
    sources: ['acr2016'],
  },
  {
    id: 'flag-fracture',
    flags: ['fracture'],
    topic: 'fracture',
    detail: 'slight trauma, osteoporosis, old age, lasting steroid use; sixth imaging variant',
    action: 'imaging',
    sources: ['acr2021'],
  },
  {
    id: 'flag-cancer-infection',
    flags: ['cancer', 'infection'],
    topic: 'cancer or infection',
    detail: 'suspicion of either, or suppressed immunity; seventh imaging variant',
    action: 'imaging',
    sources: ['acr2021'],
  },
  {
    id: 'flag-exclude-serious-causes',
    flags: ['cancer', 'infection', 'fracture'],
    topic: 'other causes',
    detail: 'exclude cancer, infection, trauma, inflammatory disease',
    action: 'clinical assessment',
    sources: ['ng59'],
    note: 'trauma stands here for the flag of fracture; inflammatory disease has no flag',
  },
  {
    id: 'flag-no-routine-imaging',
    flags: [],
    topic: 'imaging',
    detail: 'none as a routine outside specialist care; there only if it changes what is done',
    sources: ['ng59'],
  },
  {
    id: 'flag-bladder-frequency',
    flags: ['bladder-dysfunction'],
    topic: 'how often the bladder is affected',
    detail: '83 % of 621 people with cauda equina syndrome, United Kingdom, when first seen',
    suspects: 'cauda-equina',
    figures: { percent: 83, people: 621 },
    sources: ['bmjbp'],
  },
  {
    id: 'flag-rarity',
    flags: [],
    topic: 'how common cauda equina syndrome is',
    detail: '1-3 of 100 000 people',
    suspects: 'cauda-equina',
    figures: { perHundredThousand: [1, 3] },
    sources: ['boyes'],
  },
  {
    id: 'flag-normal-residual',
    flags: ['bladder-dysfunction'],
    topic: 'normal post-void residual',
    detail: 'does not exclude the syndrome; figures are in the accuracy rows',
    suspects: 'cauda-equina',
    sources: ['droracleCES'],
  },
  {
    id: 'flag-rarity-in-back-pain',
    flags: [],
    topic: 'how common cauda equina syndrome is in low back pain',
    detail: '0.04 %',
    suspects: 'cauda-equina',
    figures: { percent: 0.04 },
    sources: ['worldphysio', 'droracleCES'],
    note: 'the abstract prints 0.04 without a unit, an AI-written page prints 0.04 %',
  },
]);
