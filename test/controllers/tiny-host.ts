import { LitElement, nothing, type TemplateResult } from 'lit';

let count = 0;

/** An element of a class of its own that renders a template, for a controller to be joined with. */
export function tinyHost<T>(
  join: (host: LitElement) => T,
  template: (controller: T) => TemplateResult | typeof nothing = () => nothing,
): { host: LitElement; controller: T } {
  let controller: T | undefined;
  class TinyHost extends LitElement {
    constructor() {
      super();
      controller = join(this);
    }
    protected override render(): TemplateResult | typeof nothing {
      return template(controller as T);
    }
  }
  customElements.define(`tiny-host-${(count += 1)}`, TinyHost);
  const host = new TinyHost();
  return { host, controller: controller as T };
}
