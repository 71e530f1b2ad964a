import { rowsOf, type Entry, type EvidenceRow } from './row.js';
import type { EvidenceSourceId } from './sources.js';

/** What one numbered reference of the clinical article really is, and whether it carries what the article says. */
export interface SeedReferenceRow extends EvidenceRow {
  readonly kind: 'seed-reference';
  /** The number in the article. */
  readonly number: number;
  /** What the article uses it for. */
  readonly usedFor: string;
  /** What it was found to be. */
  readonly resolvedTo: string;
  readonly publication: EvidenceSourceId;
  readonly confidence: 'certain' | 'probable' | 'possible';
  /** What speaks for the match. */
  readonly because: string;
  /** Whether it carries the statements; `null` where that could not be told. */
  readonly carries: 'in part' | 'weakly' | null;
}

/** The source of a row is the publication itself, unless another is named. */
function references(
  entries: readonly (Omit<Entry<SeedReferenceRow>, 'sources'> & Partial<Entry<SeedReferenceRow>>)[],
): Entry<SeedReferenceRow>[] {
  return entries.map((entry) => ({ sources: [entry.publication], ...entry }));
}

/**
 * The references of the clinical article: 6 rows. A match that is not certain was not seen, and is marked as recalled.
 *
 * @see seed
 * @see sibling
 */
export const SEED_REFERENCES: readonly SeedReferenceRow[] = rowsOf<SeedReferenceRow>(
  'seed-reference',
  references([
    {
      id: 'seed-reference-1',
      number: 1,
      usedFor: 'pattern of L4, L5 and S1; planning of surgery',
      resolvedTo: 'Faleiros 2009',
      publication: 'faleiros2009',
      confidence: 'certain',
      because: 'the sentence of the article is that of the abstract, odd words included',
      carries: 'in part',
      note: 'the paper correlates findings; it says nothing on planning',
    },
    {
      id: 'seed-reference-2',
      number: 2,
      usedFor: 'radiculopathy or neuropathy; localisation',
      resolvedTo: 'Lumbar Radiculopathy and Peripheral Neuropathy, Praxis Medical Insights 2025',
      publication: 'seed',
      confidence: 'certain',
      because: 'printed',
      carries: null,
      note: 'no guideline and not peer reviewed: a series of AI-written summaries',
    },
    {
      id: 'seed-reference-3',
      number: 3,
      usedFor: 'overlap; variation; evidence-based map',
      resolvedTo: 'Lee, McPhee and Stringer 2008',
      publication: 'lee2008',
      confidence: 'certain',
      because: 'title printed',
      carries: null,
      note: 'opening of the paper read; nothing found against it',
    },
    {
      id: 'seed-reference-4',
      number: 4,
      usedFor: 'individual variation',
      resolvedTo: 'Dykes and Terzis 1981',
      publication: 'dykes1981',
      confidence: 'certain',
      because: 'title printed',
      carries: 'weakly',
      recalled: 'that it records from animals',
      note: 'on the upper limb: weak support for a statement on the lower one',
    },
    {
      id: 'seed-reference-5',
      number: 5,
      usedFor: 'serial semicircles',
      resolvedTo: 'a paper of Takahashi, 1995 on mapping or 2003 on central fields in the rat',
      publication: 'takahashi1995',
      confidence: 'probable',
      because: 'the sister page repeats what the abstracts of Takahashi say',
      carries: null,
      verified: false,
      note: 'the sister page has facts of the abstract of 2003 word for word',
    },
    {
      id: 'seed-reference-6',
      number: 6,
      usedFor: 'serial semicircles',
      resolvedTo: 'the other of the two papers of Takahashi',
      publication: 'takahashi2003',
      confidence: 'possible',
      because: 'it is the one that is left',
      carries: null,
      verified: false,
      note: 'the abstract of 2003 has no semicircle: only the paper of 1995 can be the source',
    },
  ]),
);
