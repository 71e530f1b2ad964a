import { html, nothing, type TemplateResult } from 'lit';
import type { Sign } from '../../../core/examination.js';
import { PLACES, type Place } from '../../../core/places.js';
import { SIDES, type Side } from '../../../core/sides.js';
import { FIRST_SIGNS } from '../../../exam/blocks.js';
import { sentenceCase } from '../../../locales/words.js';
import { hasMethod, method } from './help.js';
import { icon } from './icons.js';
import type { EntryModel } from './model.js';
import { saddleWarning } from './notes.js';
import { flagRows, isFlag, PLACED_SIGNS, SIDED_SIGNS, SIGN_GROUPS, signAnswer, type SignGroup } from './signs.js';

/** What the more that is there on demand is called among what was opened. */
export const MORE_SIGNS = 'more-signs';

/** The history and the signs: groups of questions, red flags first, each yes, no or not asked. */
export function history(model: EntryModel): TemplateResult {
  const { words, opened, port, actions } = model;
  const isMore =
    !opened.has(MORE_SIGNS) && SIGN_GROUPS.some(({ signs }) => signs.some((sign) => !isShown(model, sign)));
  return html`${SIGN_GROUPS.map((group) => signGroup(model, group))}
  ${
    isMore && !port.readonly()
      ? html`<div class="further">
          <button type="button" class="plain add" @click=${() => actions.open(MORE_SIGNS)}>
            ${icon('plus')}${words.ui.entry.more.signs}
          </button>
        </div>`
      : nothing
  }`;
}

function isShown({ opened, port }: EntryModel, sign: Sign): boolean {
  return (
    opened.has(MORE_SIGNS) ||
    opened.has(sign) ||
    FIRST_SIGNS.includes(sign) ||
    signAnswer(port.examination(), sign).present !== undefined
  );
}

function signGroup(model: EntryModel, { id, signs }: SignGroup): TemplateResult | typeof nothing {
  const shown = signs.filter((sign) => isShown(model, sign));
  if (shown.length === 0) return nothing;
  const { blocks, redFlag } = model.words.ui.entry;
  const isUrgent = id === 'saddle-signs' || id === 'general-signs';
  return html`<section class=${`signs ${id}`} aria-labelledby=${`heading-${id}`}>
    <h3 id=${`heading-${id}`} class=${isUrgent ? 'flag' : ''}>
      ${isUrgent ? html`${icon('octagon')}<span class="unseen">${redFlag}: </span>` : nothing}${blocks[id]}
    </h3>
    ${id === 'saddle-signs' ? saddleWarning(model, shown) : nothing} ${shown.map((sign) => signRow(model, sign))}
  </section>`;
}

function signRow(model: EntryModel, sign: Sign): TemplateResult {
  const { words, port, references, actions } = model;
  const { entry } = words.ui;
  const answer = signAnswer(port.examination(), sign);
  const rows = flagRows(sign);
  const options = [
    ['yes', true, entry.yes],
    ['no', false, entry.no],
    ['none', undefined, entry.notAsked],
  ] as const;
  return html`<fieldset
    class=${`sign ${answer.present === true ? 'there' : ''}`}
    data-sign=${sign}
    @focusin=${() => actions.take({ kind: 'sign', sign })}
  >
    <legend>
      ${isFlag(sign) ? html`<span class="flag-mark">${icon('octagon')}<span class="unseen">${entry.redFlag}: </span></span>` : nothing}
      <bdi>${sentenceCase(words.terms.signs[sign], words.lang)}</bdi>${references.tiles([...new Set(rows?.flatMap(({ sources }) => sources))])}
      ${isFlag(sign) && rows?.length === 0 ? html`<em class="recall">${icon('recalled')}${entry.recalled}</em>` : nothing}
    </legend>
    <div class="choices">
      ${options.map(
        ([name, present, text]) => html`<label class="choice">
          <input
            type="radio"
            name=${`sign-${sign}`}
            data-answer=${name}
            .checked=${answer.present === present}
            ?disabled=${port.readonly()}
            @change=${() => actions.answerSign(sign, { present })}
          /><span>${text}</span>
        </label>`,
      )}
    </div>
    ${model.port.width() === 'wide' ? nothing : helpButton(model, sign)} ${answer.present ? where(model, sign) : nothing}
    ${model.port.width() === 'wide' ? nothing : signHelp(model, sign)}
  </fieldset>`;
}

/** Where there is no room beside the signs, each has its help below it, behind a button. */
function helpButton(model: EntryModel, sign: Sign): TemplateResult | typeof nothing {
  const { words, opened, actions } = model;
  if (!hasMethod(model, { kind: 'sign', sign })) return nothing;
  const label = `${words.ui.entry.help}: ${words.terms.signs[sign]}`;
  const isOpen = opened.has(helpId(sign));
  return html`<button
    type="button"
    class="plain sign-help"
    aria-label=${label}
    title=${label}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? helpId(sign) : nothing}
    @click=${() => actions.toggle(helpId(sign))}
  >
    ${icon('help')}
  </button>`;
}

function signHelp(model: EntryModel, sign: Sign): TemplateResult | typeof nothing {
  if (!model.opened.has(helpId(sign))) return nothing;
  return html`<div class="sign-method" id=${helpId(sign)} part="help">${method(model, { kind: 'sign', sign })}</div>`;
}

function helpId(sign: Sign): string {
  return `help-${sign}`;
}

/** On which side and where a sign is, for those that have a side or a place. */
function where({ words, port, actions }: EntryModel, sign: Sign): TemplateResult | typeof nothing {
  const { entry } = words.ui;
  const answer = signAnswer(port.examination(), sign);
  if (!SIDED_SIGNS.includes(sign)) return nothing;
  const sides = [...SIDES, 'both'] as const;
  return html`<div class="where">
    <label>
      <span>${entry.sideOf}</span>
      <select
        ?disabled=${port.readonly()}
        @change=${({ target }: Event) => {
          const side = ((target as HTMLSelectElement).value || undefined) as Side | 'both' | undefined;
          actions.answerSign(sign, { ...answer, side });
        }}
      >
        <option value="" ?selected=${!answer.side}>${entry.sideUnknown}</option>
        ${sides.map(
          (side) => html`<option value=${side} ?selected=${answer.side === side}>
            ${side === 'both' ? entry.bothSides : words.terms.sides[side]}
          </option>`,
        )}
      </select>
    </label>
    ${
      PLACED_SIGNS.includes(sign)
        ? html`<label>
            <span>${entry.placeOf}</span>
            <select
              ?disabled=${port.readonly()}
              @change=${({ target }: Event) => {
                const place = ((target as HTMLSelectElement).value || undefined) as Place | undefined;
                actions.answerSign(sign, { ...answer, place });
              }}
            >
              <option value="" ?selected=${!answer.place}>${entry.placeUnknown}</option>
              ${PLACES.map(
                (place) =>
                  html`<option value=${place} ?selected=${answer.place === place}>${words.terms.places[place]}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
  </div>`;
}
