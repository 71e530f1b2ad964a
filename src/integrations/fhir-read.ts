import { CODE_SYSTEM } from './fhir-codes.js';

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list in a field; empty where there is none. */
export function listIn(resource: Record<string, unknown>, field: string): readonly unknown[] {
  const list = resource[field];
  return Array.isArray(list) ? list : [];
}

/** The coding of a concept that is ours. */
export function codeIn(concept: unknown): { readonly code: string } | undefined {
  if (!isRecord(concept)) return undefined;
  const own = listIn(concept, 'coding').filter(isRecord);
  const code = own.find(({ system }) => system === CODE_SYSTEM)?.['code'];
  return typeof code === 'string' ? { code } : undefined;
}

/** The extension with this address. */
export function first(extensions: readonly unknown[], url: string): Record<string, unknown> | undefined {
  return extensions.filter(isRecord).find((extension) => extension['url'] === url);
}
