/** The version of the library, as its package says it. */
export const LIBRARY_VERSION = '0.1.0';
