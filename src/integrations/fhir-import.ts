import { parseExamination } from '../exam/parse.js';
import type { Item, Parsed } from '../exam/types.js';
import { fromBase64 } from './base64.js';
import { CODE_SYSTEM, EXAMINATION_CODE, EXTENSIONS, itemCode, readItemCode } from './fhir-codes.js';
import { codeIn, first, isRecord, listIn } from './fhir-read.js';
import { refused } from './problems.js';
import { fromRow, isKind } from './rows.js';

/** The examination that our bundle or observation holds, or why it was refused. */
export function fromFhir(input: unknown): Parsed {
  const resource = typeof input === 'string' ? readJson(input) : input;
  if (resource === undefined) return refused('not-json', '', input);
  if (!isRecord(resource)) return refused('not-an-object', '', resource);
  const observations = (resource['resourceType'] === 'Bundle' ? listIn(resource, 'entry') : [{ resource }])
    .map((entry) => (isRecord(entry) ? entry['resource'] : undefined))
    .filter(isRecord)
    .filter((each) => each['resourceType'] === 'Observation' && codeIn(each['code'])?.code === EXAMINATION_CODE);
  const [observation, second] = observations;
  if (!observation) return refused('missing', 'Observation', resource['resourceType'], [EXAMINATION_CODE]);
  if (second) return refused('repeated', 'Observation', EXAMINATION_CODE);
  return fromObservation(observation);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fromObservation(observation: Record<string, unknown>): Parsed {
  const details: Record<string, unknown> = {};
  const findings: unknown[] = [];
  const notTestable: unknown[] = [];
  for (const [at, component] of listIn(observation, 'component').entries()) {
    const path = `component[${at}]`;
    const coding = isRecord(component) ? codeIn(component['code']) : undefined;
    // Nothing is dropped: what is not ours cannot be kept, so that it is refused.
    if (!isRecord(component) || !coding) return refused('unknown-value', `${path}.code`, component, [CODE_SYSTEM]);
    if (coding.code === 'age' || coding.code === 'setting') {
      if (Object.hasOwn(details, coding.code)) return refused('repeated', path, coding.code);
      details[coding.code] = valueIn(component, 'setting');
      continue;
    }
    const row = rowIn(component, coding.code);
    if (!row) return refused('unknown-value', path, component);
    (component['dataAbsentReason'] === undefined ? findings : notTestable).push(row);
  }
  const strokes = strokesIn(observation);
  if (strokes === undefined) return refused('not-json', 'strokes', observation['extension']);
  const date = observation['effectiveDateTime'];
  const version = first(listIn(observation, 'extension'), EXTENSIONS.version)?.['valueInteger'];
  return parseExamination({
    ...(version !== undefined && { version }),
    ...(date !== undefined && { date }),
    ...details,
    findings,
    notTestable,
    strokes,
  });
}

/** The finding or item of a component, not yet checked; `undefined` where its code contradicts itself. */
function rowIn(component: Record<string, unknown>, code: string): unknown {
  const { row, painted } = readItemCode(code);
  const share = first(listIn(component, 'extension'), EXTENSIONS.share)?.['valueDecimal'];
  if (painted !== (share !== undefined)) return undefined;
  const isTested = component['dataAbsentReason'] === undefined;
  const value = isTested ? valueIn(component, row.kind) : undefined;
  // Pain needs no intensity, yet that it is there must be said.
  if (isTested && value === undefined) return undefined;
  const isSaidToBeThere = row.kind === 'pain' && value === true;
  const field = row.kind === 'pain' ? 'intensity' : 'result';
  const found = {
    ...row,
    ...(share !== undefined && { share }),
    ...(!isSaidToBeThere && value !== undefined && { [field]: value }),
  };
  const item = fromRow(found);
  // The order of the parts of a code is part of it: one item has one code.
  return isKind(row.kind) && itemCode(item as unknown as Item) !== code ? undefined : item;
}

function valueIn(component: Record<string, unknown>, kind: string): unknown {
  const { valueBoolean, valueQuantity, valueCodeableConcept } = component;
  if (valueBoolean !== undefined) return valueBoolean;
  if (isRecord(valueQuantity)) return valueQuantity['value'];
  const code = codeIn(valueCodeableConcept)?.code;
  if (!code?.startsWith(`${kind}-`)) return code;
  const result = code.slice(kind.length + 1);
  return kind === 'power' && /^[\d.]+$/.test(result) ? Number(result) : result;
}

function strokesIn(observation: Record<string, unknown>): unknown {
  const attachment = first(listIn(observation, 'extension'), EXTENSIONS.strokes)?.['valueAttachment'];
  if (attachment === undefined) return [];
  const data = isRecord(attachment) ? attachment['data'] : undefined;
  return typeof data === 'string' ? readJson(fromBase64(data) ?? '') : undefined;
}
