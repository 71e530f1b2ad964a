/** The readers that the library speaks to. Each has a voice of its own in every language. */
export const AUDIENCES = ['clinician', 'student', 'patient'] as const;

/** One kind of reader. */
export type Audience = (typeof AUDIENCES)[number];
