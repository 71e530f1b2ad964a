import type { AnnotationWords } from '../types.js';

/** The English words for notes, the same for every reader. */
export const ANNOTATIONS: AnnotationWords = {
  title: 'Notes',
  where: (place, side) => `${place}, ${side.toLowerCase()}`,
};
