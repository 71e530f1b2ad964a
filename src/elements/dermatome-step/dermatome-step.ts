import { LitElement, css, html, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import type { ViewId } from '../../core/views.js';

/**
 * One step of a tour: a caption, and what the map around it shows meanwhile.
 *
 * ```html
 * <dermatome-map>
 *   <dermatome-step view="sole" level="S1">S1 is the lateral foot and the sole.</dermatome-step>
 * </dermatome-map>
 * ```
 *
 * What a step leaves out is as it was before the tour began, so that a step shows the same picture from wherever the
 * reader comes to it. The map sets the attribute `current` on the step that it shows. A step with an `id` is opened by
 * an address that ends in it.
 *
 * @customElement dermatome-step
 *
 * @slot - The caption.
 */
export class DermatomeStep extends LitElement {
  static override styles: CSSResult = css`
    :host { display: block; margin: 1rem; }
  `;

  /** The direction from which the limb is seen. */
  @property({ reflect: true }) view?: ViewId;

  /** The limb that is coloured. */
  @property({ reflect: true }) side?: MapSide;

  /** The published map that is drawn. */
  @property({ reflect: true }) scheme?: SchemeId;

  /** The selected levels, separated by spaces; none if it is empty. */
  @property({ reflect: true }) level?: string;

  /** How far the limb is turned, in degrees. */
  @property({ type: Number, reflect: true }) yaw?: number;

  /** How far the limb is tilted, in degrees. */
  @property({ type: Number, reflect: true }) pitch?: number;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dermatome-step': DermatomeStep;
  }
}
