import { html, nothing, type TemplateResult } from 'lit';
import type { Sign } from '../../../core/examination.js';
import { KEY_POINTS } from '../../../core/key-points.js';
import { evidence } from './lazy-evidence.js';
import type { EntryModel } from './model.js';
import { signAnswer } from './signs.js';
import { isTouched, knownKeys, type Row } from './tables.js';

/** The rows of evidence by which trouble of the saddle, the bladder and the rectum is an emergency. */
const SADDLE = ['flag-saddle', 'flag-bladder', 'flag-rectal'];

/** While the skin around the anus is not tested: which points are open, and why they matter. */
export function sacralNote(model: EntryModel): TemplateResult | typeof nothing {
  const { port, words, blocks } = model;
  const known = knownKeys(port.examination());
  const rows = blocks.flatMap((block) => block.rows);
  const open = SACRAL.filter((id) => {
    const row = rows.find((each) => each.id === id);
    return row && !isComplete(row, known);
  });
  const last = open.at(-1);
  const [first] = open;
  if (!first || last !== PERIANAL) return nothing;
  return html`<aside class="note">
    <h4>${words.ui.entry.sacralOpen(first, last)}</h4>
    <p>${why(model)}</p>
  </aside>`;
}

/** As soon as one of the signs of the saddle, the bladder or the rectum is there: what that means. */
export function saddleWarning(model: EntryModel, signs: readonly Sign[]): TemplateResult | typeof nothing {
  const examination = model.port.examination();
  if (!signs.some((sign) => signAnswer(examination, sign).present)) return nothing;
  return html`<p class="note" role="alert">${why(model)}</p>`;
}

function why({ words, references }: EntryModel): TemplateResult {
  const flags = evidence()?.RED_FLAG_EVIDENCE.filter(({ id }) => SADDLE.includes(id)) ?? [];
  const sources = flags.flatMap((row) => row.sources);
  return html`${words.ui.entry.sacralWhy}${references.tiles([...new Set(sources)])}`;
}

const PERIANAL = 'S4-5';
const SACRAL = KEY_POINTS.map(({ id }) => id).filter((id) => id === 'S2' || id === 'S3' || id === PERIANAL);

function isComplete(row: Row, known: ReadonlySet<string>): boolean {
  return row.items.every((item) => isTouched({ ...row, items: [item] }, known));
}
