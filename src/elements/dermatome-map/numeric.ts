import type { ComplexAttributeConverter } from 'lit';

/** A number as an attribute; what is none is kept, to be named as wrong. */
export const numeric: ComplexAttributeConverter<number | null> = {
  fromAttribute: (text) => (text?.trim() && Number.isFinite(Number(text)) ? Number(text) : (text as unknown as number)),
};
