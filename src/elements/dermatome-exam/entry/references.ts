import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceSource, EvidenceSourceId } from '../../../core/evidence/sources.js';

type Registry = Readonly<Record<EvidenceSourceId, EvidenceSource>>;

let registry: Registry | undefined;
let loading: Promise<void> | undefined;

/** Loads what sources are called: it is long, and nothing that is entered depends on it. */
export function loadSources(): Promise<void> {
  // Without their names, sources are still cited by what they are called in the library.
  loading ??= import('../../../core/evidence/sources.js').then(
    ({ EVIDENCE_SOURCES }) => void (registry = EVIDENCE_SOURCES),
    () => undefined,
  );
  return loading;
}

/** Whether the names of sources are at hand. */
export function hasSources(): boolean {
  return registry !== undefined;
}

/** Numbers the sources of a screen in the order in which they are cited on it. */
export class References {
  readonly #cited: EvidenceSourceId[] = [];

  /** The tiles behind a statement. */
  tiles(ids: readonly EvidenceSourceId[]): TemplateResult[] {
    return ids.map((id) => {
      if (!this.#cited.includes(id)) this.#cited.push(id);
      return html`<sup class="reference" title=${registry?.[id].label ?? ''}>${this.#cited.indexOf(id) + 1}</sup>`;
    });
  }

  /** The list of all that was cited, to be rendered last. */
  list(heading: string): TemplateResult | typeof nothing {
    if (this.#cited.length === 0) return nothing;
    return html`<details class="sources">
      <summary>${heading} <span class="reference">${this.#cited.length}</span></summary>
      <ol>
        ${this.#cited.map((id) => html`<li>${sourceLine(id)}</li>`)}
      </ol>
    </details>`;
  }
}

function sourceLine(id: EvidenceSourceId): TemplateResult | string {
  const source = registry?.[id];
  if (!source) return id;
  const { doi, pmid, url } = source;
  const href = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url;
  return href ? html`<a href=${href} target="_blank" rel="noopener">${source.label}</a>` : source.label;
}
