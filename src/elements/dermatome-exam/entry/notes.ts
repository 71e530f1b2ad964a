import { html, nothing, type TemplateResult } from 'lit';
import { KEY_POINTS } from '../../../core/key-points.js';
import { evidence } from './lazy-evidence.js';
import type { EntryModel } from './model.js';
import { isTouched, knownKeys, type Row } from './tables.js';

/** The rows of evidence by which trouble of the saddle, the bladder and the rectum is an emergency. */
const SADDLE = ['flag-saddle', 'flag-bladder', 'flag-rectal'];

/** While the skin around the anus is not tested: which points are open, and why they matter. */
export function sacralNote({ port, words, blocks, references }: EntryModel): TemplateResult | typeof nothing {
  const known = knownKeys(port.examination());
  const rows = blocks.flatMap((block) => block.rows);
  const open = SACRAL.filter((id) => {
    const row = rows.find((each) => each.id === id);
    return row && !isComplete(row, known);
  });
  const last = open.at(-1);
  const [first] = open;
  if (!first || last !== PERIANAL) return nothing;
  const { sacralOpen, sacralWhy } = words.ui.entry;
  const flags = evidence()?.RED_FLAG_EVIDENCE.filter(({ id }) => SADDLE.includes(id)) ?? [];
  const sources = flags.flatMap((row) => row.sources);
  return html`<aside class="note">
    <h4>${sacralOpen(first, last)}</h4>
    <p>${sacralWhy}${references.tiles([...new Set(sources)])}</p>
  </aside>`;
}

const PERIANAL = 'S4-5';
const SACRAL = KEY_POINTS.map(({ id }) => id).filter((id) => id === 'S2' || id === 'S3' || id === PERIANAL);

function isComplete(row: Row, known: ReadonlySet<string>): boolean {
  return row.items.every((item) => isTouched({ ...row, items: [item] }, known));
}
