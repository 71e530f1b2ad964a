import { noChange, nothing, type html, type svg, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

/** The tag of templates of HTML or of SVG. */
type Tag = typeof html | typeof svg;

/** A piece of a map that is drawn once and then only marked. */
export interface StillModel {
  readonly tag: Tag;
  /** What is drawn. Maps that show the same share it, and with it one template. */
  readonly subject: object;
  /** What else has the piece drawn anew when it changes. */
  readonly version?: string;
  /** What has it marked anew when it changes. */
  readonly state: string;
  /** The piece with its marks. */
  readonly draw: () => unknown;
  /** Brings the marks of what is drawn in an element up to date, once there are hands to do it; returns whether it did. */
  readonly mark: (root: Element) => true | undefined;
}

/** So many templates of one subject are kept. */
const MOST_KEPT = 12;

const kept = new WeakMap<object, Map<string, TemplateResult>>();

let isTakingUp = false;

/**
 * Updates a map that a server has drawn: every still piece stays as it is.
 *
 * Engines differ in the last digits of a sine, so that a piece drawn here could never be told from another by its text.
 */
export function takingUp(update: () => void): void {
  isTakingUp = true;
  try {
    update();
  } finally {
    isTakingUp = false;
  }
}

/** What is drawn of a subject, with every value written in: one template, cloned for every map, that holds no bindings. */
export function fixed(tag: Tag, subject: object, key: string, draw: () => unknown): TemplateResult {
  let templates = kept.get(subject);
  if (!templates) kept.set(subject, (templates = new Map<string, TemplateResult>()));
  let template = templates.get(key);
  if (!template) {
    if (templates.size === MOST_KEPT) templates.clear();
    const strings = [markupOf(draw())];
    // In this shape a template's strings are taken for the author's own, which they are.
    template = tag(Object.assign(strings, { raw: strings }));
    templates.set(key, template);
  }
  return template;
}

class StillDirective extends Directive {
  #subject: object | undefined;
  #version: string | undefined;
  #state = '';

  override render({ tag, subject, version = '', state, draw }: StillModel): TemplateResult {
    return fixed(tag, subject, `${version} ${state}`, draw);
  }

  override update({ parentNode }: ChildPart, [model]: [StillModel]): unknown {
    const { subject, version, state } = model;
    const isDrawn = subject === this.#subject && version === this.#version;
    const isMarked = isDrawn && (state === this.#state || model.mark(parentNode as Element));
    this.#subject = subject;
    this.#version = version;
    this.#state = state;
    return isMarked || isTakingUp ? noChange : this.render(model);
  }
}

/** Draws a piece of a map as one template without bindings, and marks it by hand from then on. */
export const still: (model: StillModel) => DirectiveResult = directive(StillDirective);

/** The markup of a template with its values written in. */
function markupOf(value: unknown): string {
  if (value === nothing || value === undefined) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (!isTemplate(value)) return escaped(value);
  const { strings, values } = value;
  return strings.reduce((text, string, index) => text + withValue(string, values[index]), '').replace(/>\s+</g, '><');
}

function withValue(string: string, value: unknown): string {
  const boolean = /\s\?[\w-]+=$/;
  if (boolean.test(string)) return string.replace(boolean, (name) => (value ? ` ${name.slice(2)}""` : ''));
  if (!string.endsWith('=')) return string + markupOf(value);
  return value === nothing ? string.replace(/\s[\w-]+=$/, '') : `${string}"${escaped(value)}"`;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

function escaped(value: unknown): string {
  return String(value).replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
}
