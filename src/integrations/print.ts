import { IntegrationError } from './errors.js';
import type { RecordSheet } from './record-sheet.js';
import { writeSheet, type SheetFigure } from './sheet-document.js';

export { recordSheet, type RecordSheet } from './record-sheet.js';
export type { SheetFigure } from './sheet-document.js';

/** How long printing may take to begin, in ms. A frame that may open no dialog says nothing at all. */
const PATIENCE = 3000;

/** How long the sheet stays when printing has ended: some engines say so while their dialog is still open. */
const AFTERWARDS = 1000;

/** What a page may decide about printing. */
export interface PrintOptions {
  /** Up to four figures; their patterns must be told apart without colour. */
  readonly figures?: readonly SheetFigure[];
  /** How long printing may take to begin, in ms. */
  readonly timeout?: number;
}

/**
 * Prints a sheet from a frame that nobody sees, and resolves when the dialog is closed or has taken the sheet over. Rejects with
 * an `IntegrationError` of code `cannot-print` where no dialog may open. Call it from a click or a key press.
 */
export async function printRecord(sheet: RecordSheet, options: PrintOptions = {}): Promise<void> {
  const active = document.activeElement;
  const frame = await emptyFrame(sheet.title);
  try {
    const { contentWindow: view, contentDocument: target } = frame;
    if (!view || !target) throw cannotPrint('The frame of the sheet is out of reach.');
    writeSheet(target, sheet, options.figures);
    await print(view, options.timeout ?? PATIENCE);
    setTimeout(() => frame.remove(), AFTERWARDS);
  } catch (error) {
    frame.remove();
    throw error instanceof IntegrationError ? error : cannotPrint('The sheet could not be made.', error);
  } finally {
    // Safari prints the frame that has the focus.
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  }
}

function emptyFrame(title: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // It must have a size to be laid out, and may not be `display: none`: Firefox prints no such frame.
  Object.assign(frame.style, {
    position: 'fixed',
    insetBlockStart: '-400mm',
    insetInlineStart: '0',
    inlineSize: '210mm',
    blockSize: '297mm',
    border: '0',
    visibility: 'hidden',
  });
  return new Promise((resolve) => {
    // Before it has loaded, Firefox still puts another document into it.
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}

function print(view: Window, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(cannotPrint(`No dialog opened within ${timeout} ms.`)), timeout);
    view.addEventListener('beforeprint', () => clearTimeout(waiting), { once: true });
    view.addEventListener('afterprint', () => resolve(), { once: true });
    view.focus();
    view.print();
  });
}

function cannotPrint(message: string, cause?: unknown): IntegrationError {
  return new IntegrationError('cannot-print', message, cause);
}
