/** What the keys of the whole element do. */
export interface ShortcutActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly move: (by: 1 | -1) => void;
}

/** Acts on the keys that the whole element knows; they are heard only while the focus is inside it. */
export function shortcut(event: KeyboardEvent, { undo, redo, move }: ShortcutActions): void {
  if (event.defaultPrevented || event.isComposing) return;
  const act = actionOf(event, { undo, redo, move });
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent, { undo, redo, move }: ShortcutActions): (() => void) | undefined {
  const { key, altKey, shiftKey } = event;
  if (altKey && (key === 'PageDown' || key === 'PageUp')) return () => move(key === 'PageDown' ? 1 : -1);
  const isCommand = (event.ctrlKey || event.metaKey) && !altKey;
  // A field of text undoes what was typed in it.
  if (!isCommand || isTextField(event.composedPath()[0])) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? redo : undo;
  return letter === 'y' && !shiftKey ? redo : undefined;
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file', 'range'].includes(target.type);
}
