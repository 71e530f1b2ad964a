import type { Parsed } from '../../exam/types.js';
import { fromCsv } from '../../integrations/csv.js';
import { fromJson } from '../../integrations/json.js';

/** Reads a record in any format that the element writes: what is no JSON is taken for a table. */
export async function readRecord(text: string): Promise<Parsed> {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return /^\uFEFF?\s*"?row\b/.test(text) ? fromCsv(text) : fromJson(text);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fromJson(text);
  }
  if (typeof value !== 'object' || value === null || !('resourceType' in value)) return fromJson(text);
  const { fromFhir } = await import('../../integrations/fhir.js');
  return fromFhir(value);
}
