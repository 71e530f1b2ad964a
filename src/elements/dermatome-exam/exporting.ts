import type { Examination } from '../../exam/types.js';
import { toCsv } from '../../integrations/csv.js';
import { fileName } from '../../integrations/file-name.js';
import { toJson } from '../../integrations/json.js';
import type { ExportFormat } from '../../locales/exam-ui-types.js';
import { noteWords } from '../../locales/note.js';
import type { SummaryPort } from './lazy-summary.js';
import { paintedPicture } from './painted-picture.js';

const ENDINGS = {
  fhir: ['fhir.json', 'application/fhir+json'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
} as const satisfies Record<ExportFormat, readonly [ending: string, type: string]>;

/** The formats in which a record can be written; as a picture only what was painted. */
export function formatsFor({ strokes }: Examination): readonly ExportFormat[] {
  // Without the strokes a picture would show bare skin, and look as if nothing was felt.
  return ['fhir', 'csv', 'json', ...(strokes.length > 0 ? (['svg', 'png'] as const) : [])];
}

/** Writes a record to a file of the reader; rejects if it cannot be written. */
export async function exportRecord(
  format: ExportFormat,
  port: SummaryPort,
  note: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const examination = port.examination();
  const [ending, type] = ENDINGS[format];
  const file = fileName(examination, ending);
  if (format === 'svg' || format === 'png') {
    save(await paintedPicture(port, format), file);
    return { file, text: note };
  }
  const text = await write(format, port, note);
  save(new Blob([text], { type }), file);
  return { file, text };
}

async function write(format: 'fhir' | 'csv' | 'json', port: SummaryPort, note: string): Promise<string> {
  const examination = port.examination();
  if (format === 'csv') return toCsv(examination);
  if (format === 'json') return toJson(examination);
  const { toFhir } = await import('../../integrations/fhir.js');
  const { terms, lang } = port.words();
  const words = noteWords(lang);
  return JSON.stringify(toFhir(examination, { ...(words && { words: { terms, note: words } }), note }), undefined, 2);
}

/** Hands a file to the reader, as a link with `download` does. */
function save(data: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
