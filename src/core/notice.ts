/** The steps of a human review, in order. */
export const REVIEW_STATUSES = ['submitted', 'pending', 'approved'] as const;

/** One step of a human review; `pending` means that no human has reviewed the content yet. */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Where content stands in its review. Dates are ISO dates, to the year where no more is known; `null` where there is none. */
export interface Review {
  readonly status: ReviewStatus;
  readonly lastReviewed: string | null;
  readonly lastUpdated: string | null;
}

/** The version of the library's schemes: their areas and borders as drawn here. */
export const SCHEME_VERSION = '1.0';

/**
 * The review of the clinical article: updated, never reviewed by a human.
 *
 * @see seed
 */
export const ARTICLE_REVIEW: Review = { status: 'pending', lastReviewed: null, lastUpdated: '2025-07-24' };

/**
 * The review of a page that shows no date of its own.
 *
 * @see bromley
 */
export const UNDATED_REVIEW: Review = { status: 'pending', lastReviewed: null, lastUpdated: null };

/** The review of a publication that is not revised after its year. */
export function printedIn(year: number): Review {
  return { status: 'pending', lastReviewed: null, lastUpdated: `${year}` };
}

/** The review of what the library compiled itself from several sources. */
export const LIBRARY_REVIEW: Review = { status: 'pending', lastReviewed: null, lastUpdated: '2026-11-20' };
