/** A value that an element cannot show. */
export interface AtlasErrorDetail {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** An element met a value that it cannot show, whoever set it. */
export class AtlasErrorEvent extends CustomEvent<AtlasErrorDetail> {
  constructor(detail: AtlasErrorDetail) {
    super('atlas-error', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'atlas-error': AtlasErrorEvent;
  }
}
