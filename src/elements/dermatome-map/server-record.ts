import type { ReactiveElement } from 'lit';
import { LIBRARY_VERSION } from '../../core/version.js';

/** The properties of an element by name. */
export type Properties = Record<PropertyKey, unknown>;

/** The values of all properties that a page can set. */
export function propertiesOf(element: ReactiveElement): Properties {
  const names = [...(element.constructor as typeof ReactiveElement).elementProperties.keys()];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(element, name) as unknown]));
}

/** What a server notes in the map that it draws: the values it was drawn with, whatever becomes of the attributes. */
export function drawnAs(element: ReactiveElement): string {
  return JSON.stringify({ version: LIBRARY_VERSION, properties: propertiesOf(element) });
}

/** The values that a map was drawn with, unless it was drawn by another version of the library or by a server without words. */
export function readRecord(map: Element | null): Properties | undefined {
  const { version, properties } = JSON.parse(map?.getAttribute('data-drawn-as') ?? '{}') as {
    version?: string;
    properties?: Properties;
  };
  return version === LIBRARY_VERSION ? properties : undefined;
}
