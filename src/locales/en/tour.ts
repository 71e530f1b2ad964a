import type { TourWords } from '../types.js';

/** The words of a tour, for every reader. */
export const TOUR: TourWords = {
  title: 'Tour',
  previous: 'Previous',
  next: 'Next',
  count: (step, total) => `${step} of ${total}`,
  step: (step, total, caption) => `Step ${step} of ${total}${caption ? `: ${caption}` : ''}`,
};
