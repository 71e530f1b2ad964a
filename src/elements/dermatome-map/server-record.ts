import type { ReactiveElement } from 'lit';

/** The properties of an element by name. */
export type Properties = Record<PropertyKey, unknown>;

/** The values of all properties that a page can set. */
export function propertiesOf(element: ReactiveElement): Properties {
  const names = [...(element.constructor as typeof ReactiveElement).elementProperties.keys()];
  const values = element as unknown as Properties;
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** What a server notes in the map that it draws: the values it was drawn with, whatever becomes of the attributes. */
export function drawnAs(element: ReactiveElement): string {
  return JSON.stringify(propertiesOf(element));
}
