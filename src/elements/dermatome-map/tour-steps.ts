import type { SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import type { ViewId } from '../../core/views.js';

/** What a map shows, as a page would set it; a step can hold an unknown value. */
export interface Shown {
  readonly view: ViewId;
  readonly side: MapSide;
  readonly scheme: SchemeId;
  readonly level: string;
  readonly yaw: number;
  readonly pitch: number;
}

const ANGLES: readonly string[] = ['yaw', 'pitch'];

/** The attributes of a step that change what the map shows. */
export const STEP_ATTRIBUTES: readonly string[] = ['view', 'side', 'scheme', 'level', ...ANGLES];

/** The steps of a map in reading order. */
export function stepsOf(map: Element): Element[] {
  return [...map.querySelectorAll(':scope > dermatome-step')];
}

/** What a map shows now. */
export function shownBy(map: Element): Shown {
  const values = map as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(STEP_ATTRIBUTES.map((name) => [name, values[name]])) as unknown as Shown;
}

/** What a step asks for, and for the rest what the map showed before the tour began. */
export function shownIn(step: Element, before: Shown): Shown {
  const asked = STEP_ATTRIBUTES.filter((name) => step.hasAttribute(name)).map((name): [string, string | number] => {
    const value = step.getAttribute(name) ?? '';
    return [name, ANGLES.includes(name) && Number.isFinite(Number(value)) ? Number(value) : value];
  });
  return { ...before, ...Object.fromEntries(asked) };
}

/** The names by which a page can ask for a step: the number of each, and the ids. */
export function stepNames(steps: readonly Element[]): string[] {
  return [...steps.map((_, index) => String(index + 1)), ...steps.map(({ id }) => id).filter(Boolean)];
}

/** The name that a step gives itself: its id, unless that would be taken for a number. */
export function nameOf({ id }: Element, index: number): string {
  return id === '' || isNumber(id) ? String(index + 1) : id;
}

/** The index of the step that a page asks for, or -1; no name stands for the first. */
export function indexOf(steps: readonly Element[], name: string): number {
  if (name === '') return steps.length > 0 ? 0 : -1;
  const index = isNumber(name) ? Number(name) - 1 : steps.findIndex(({ id }) => id === name);
  return index < steps.length ? index : -1;
}

/** The caption of a step as plain text. */
export function captionOf(step: Element): string {
  return step.textContent.replace(/\s+/g, ' ').trim();
}

/** The first words of a text, up to this many letters. */
export function firstWords(text: string, limit = 40): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit + 1).replace(/\s+\S*$/, '')}…`;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
