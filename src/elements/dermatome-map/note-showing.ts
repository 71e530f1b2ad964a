import type { PlacedNote } from './note-layout.js';
import type { NoteSpot } from './note-slots.js';

/** From this far off the outline on a note is fully there; nearer to it, it fades. */
const FULL = 0.15;

/** At rest a content stays legible and its leader visible, however near the outline its pin is. */
const LEGIBLE = 0.7;
const VISIBLE = 0.4;

/** Pins at most this far apart share their numbers, px. */
const TOGETHER = 6;

/** Between a pin and its number, px. */
const ASIDE = 9;

/**
 * Shows the notes that are placed and hides the others, by the style and attributes of what is already drawn.
 *
 * A template would not do: a strict policy allows no style in it, and each frame of a turn would update the whole map.
 */
export function showNotes(
  root: ParentNode,
  notes: readonly NoteSpot[],
  placed: readonly PlacedNote[],
  turning: boolean,
): void {
  const [boxes, pins, copies] = ['.annotation', '.note-pin', '.note-copy'].map((all) => [
    ...root.querySelectorAll<HTMLElement | SVGElement>(all),
  ]);
  notes.forEach(({ slot }, index) => {
    const note = placed.find((one) => one.note.slot === slot);
    const presence = note ? Math.min(1, note.facing / FULL) : 0;
    const box = boxes?.[index];
    const pin = pins?.[index];
    if (box) showBox(box, note, turning ? presence : Math.max(LEGIBLE, presence));
    if (pin) showPin(pin, note, turning ? presence : Math.max(VISIBLE, presence), numbersAt(note, notes, placed));
    // On a narrow map the contents are always below the stage, whether the pin is seen or not.
    const isRead = note !== undefined || box?.closest('.listed') !== null;
    copies?.[index]?.setAttribute('aria-hidden', String(isRead));
  });
}

function showBox(box: HTMLElement | SVGElement, note: PlacedNote | undefined, opacity: number): void {
  box.toggleAttribute('data-shown', note !== undefined);
  if (!note?.box) {
    for (const name of ['transform', 'opacity']) box.style.removeProperty(name);
    return;
  }
  box.style.setProperty('transform', `translate(${note.box.x}px, ${note.box.y}px)`);
  box.style.setProperty('opacity', `${opacity}`);
}

function showPin(pin: Element, note: PlacedNote | undefined, opacity: number, numbers: string): void {
  pin.toggleAttribute('data-shown', note !== undefined);
  if (!note) return;
  pin.setAttribute('opacity', `${opacity}`);
  const [leader, point, number] = pin.children;
  leader?.setAttribute('points', note.leader);
  point?.setAttribute('cx', `${note.x}`);
  point?.setAttribute('cy', `${note.y}`);
  if (!number) return;
  number.setAttribute('x', `${note.x + ASIDE}`);
  number.setAttribute('y', `${note.y}`);
  number.textContent = numbers;
}

/** The numbers that stand beside a pin: those of all pins on the same spot at the first of them, none at the others. */
function numbersAt(note: PlacedNote | undefined, notes: readonly NoteSpot[], placed: readonly PlacedNote[]): string {
  if (!note) return '';
  const here = placed.filter(({ x, y }) => Math.hypot(x - note.x, y - note.y) <= TOGETHER);
  if (here[0] !== note) return '';
  return here.map((one) => notes.findIndex(({ slot }) => slot === one.note.slot) + 1).join(', ');
}
