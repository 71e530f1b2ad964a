/** How a text reached the clipboard; `manual` is that it did not, and a reader must copy it from a field. */
export type CopyWay = 'async' | 'command' | 'manual';

/**
 * Copies plain text by whichever way the page allows. A frame of another origin is refused the first unless its host wrote
 * `allow="clipboard-write"`; the second works there. Call it from a click or a key press.
 */
export async function copyText(text: string): Promise<CopyWay> {
  try {
    await navigator.clipboard.writeText(text);
    return 'async';
  } catch {
    // Refused by the policy of the frame, or there is no such clipboard without https.
    return copyByCommand(text) ? 'command' : 'manual';
  }
}

function copyByCommand(text: string): boolean {
  const active = deepestFocus(document);
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  // Off the page by properties: a strict policy allows these, and refuses a style attribute.
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0', pointerEvents: 'none' });
  // A modal dialog makes all that is outside it inert: nothing there can be selected.
  (dialogAround(active) ?? document.body).append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    active?.focus({ preventScroll: true });
  }
}

function dialogAround(element: Element | undefined): Element | undefined {
  const dialog = element?.closest('dialog');
  if (dialog || !element) return dialog ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? dialogAround(root.host) : undefined;
}

function deepestFocus(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const active = root.activeElement;
  if (active?.shadowRoot?.activeElement) return deepestFocus(active.shadowRoot);
  return active instanceof HTMLElement ? active : undefined;
}
