import { html, nothing, type TemplateResult } from 'lit';
import { SETTINGS, type Setting } from '../../core/examination.js';
import { progress, STEPS } from '../../exam/blocks.js';
import { findingAt, itemOf, withDetails } from '../../exam/examination.js';
import { compareSides } from '../../exam/sides.js';
import type { Examination } from '../../exam/types.js';
import { icon } from './icons.js';
import type { SummaryPort } from './lazy-summary.js';
import { capital, itemName, resultName } from './naming.js';

/** The oldest age that a record takes, years. */
const OLDEST = 130;

/** Date, age and setting of the examination. */
export function detailFields(port: SummaryPort): TemplateResult {
  const { ui, terms } = port.words();
  const examination = port.examination();
  const { date, age, setting } = examination;
  const isReadonly = port.readonly();
  const input =
    (take: (value: string) => Parameters<typeof withDetails>[1]) =>
    ({ target }: Event): void => {
      const field = target as HTMLInputElement | HTMLSelectElement;
      // What the field cannot hold is for the reader to mend; the record keeps what it had.
      if (field.reportValidity()) port.change(withDetails(port.examination(), take(field.value)));
    };
  return html`<div class="details">
    <label>
      <span>${ui.dateLabel}</span>
      <input type="date" ?disabled=${isReadonly} .value=${date ?? ''} @change=${input((value) => ({ date: value || undefined }))} />
    </label>
    <label>
      <span>${ui.ageLabel}</span>
      <input
        type="number"
        min="0"
        max=${OLDEST}
        step="1"
        inputmode="numeric"
        ?disabled=${isReadonly}
        .value=${age === undefined ? '' : String(age)}
        @change=${input((value) => ({ age: value === '' ? undefined : Number(value) }))}
      />
    </label>
    <label>
      <span>${ui.settingLabel}</span>
      <select ?disabled=${isReadonly} @change=${input((value) => ({ setting: (value || undefined) as Setting | undefined }))}>
        <option value="" ?selected=${setting === undefined}>${ui.noSetting}</option>
        ${SETTINGS.map((id) => html`<option value=${id} ?selected=${id === setting}>${terms.settings[id]}</option>`)}
      </select>
    </label>
  </div>`;
}

/** Where the two sides differ; nothing while no item was tested on both. */
export function asymmetryList(port: SummaryPort): TemplateResult | typeof nothing {
  const words = port.words();
  const { ui, terms } = words;
  const examination = port.examination();
  if (!isTestedOnBoth(examination)) return nothing;
  const unlike = compareSides(examination);
  return html`<h3>${ui.asymmetries}</h3>
    ${
      unlike.length === 0
        ? html`<p class="soft">${ui.noAsymmetries}</p>`
        : html`<ul class="asymmetries" part="asymmetry">
            ${unlike.map(
              ({ right, left, worse }) => html`<li>
                ${icon('sides')}<span
                  ><b>${capital(itemName(right, words))}</b>: ${ui.sideValues(resultName(right, words), resultName(left, words))},
                  ${worse ? ui.worseSide(terms.sides[worse]) : ui.unlike}</span
                >
              </li>`,
            )}
          </ul>`
    }`;
}

function isTestedOnBoth(examination: Examination): boolean {
  return examination.findings
    .map(itemOf)
    .some((item) => 'side' in item && item.side === 'right' && findingAt(examination, { ...item, side: 'left' }));
}

/** What has no answer yet, step by step, with the way to it. */
export function missingList(port: SummaryPort): TemplateResult | typeof nothing {
  const { ui } = port.words();
  const done = progress(port.examination());
  const open = STEPS.filter((step) => step !== 'summary' && done[step].done < done[step].total);
  if (open.length === 0) return nothing;
  return html`<h3>${ui.missing}</h3>
    <ul class="missing">
      ${open.map(
        (step) => html`<li>
          <button type="button" class="plain" @click=${() => port.goTo(step)}>
            ${ui.missingStep(ui.steps[step], done[step].total - done[step].done)}
          </button>
        </li>`,
      )}
    </ul>`;
}
