/** Why there is no picture. */
export type PictureProblem = 'error-state' | 'not-drawn' | 'no-image';

/** An error with a code that a page can act on. */
export function pictureError(code: PictureProblem, message: string, cause?: unknown): Error {
  return Object.assign(new Error(`dermatome-map: ${message}`, { cause }), { code });
}
