import { parseExamination } from '../exam/parse.js';
import { serialiseExamination } from '../exam/serialise.js';
import type { Examination, Parsed } from '../exam/types.js';
import { readCells, writeCells } from './csv-cells.js';
import { refused } from './problems.js';
import { defined, fromRow, rowOf, type Row } from './rows.js';

const COLUMNS = ['row', 'kind', 'what', 'side', 'modality', 'where', 'result', 'intensity', 'share', 'data'] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What a row can be. The details of the examination have a row each; `end` shows that nothing was broken off. */
const ROW_KINDS = ['version', 'date', 'age', 'setting', 'finding', 'not-testable', 'stroke', 'end'] as const;

/** An examination as a table: a row for each detail, finding, item that could not be tested, and stroke. */
export function toCsv(examination: Examination): string {
  const { findings, notTestable, strokes, ...details } = JSON.parse(serialiseExamination(examination)) as Examination;
  const rows: Partial<Cells>[] = [
    ...ROW_KINDS.flatMap((row) => {
      const value = (details as Readonly<Record<string, string | number>>)[row];
      return value === undefined ? [] : { row, result: String(value) };
    }),
    ...findings.map((finding) => ({ row: 'finding', ...written(rowOf(finding)) })),
    ...notTestable.map((item) => ({ row: 'not-testable', ...written(rowOf(item)) })),
    ...strokes.map((stroke) => ({ row: 'stroke', data: JSON.stringify(stroke) })),
    { row: 'end' },
  ];
  return writeCells([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function written(row: Row): Partial<Cells> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}

/** The examination that a table of `toCsv` holds, or why it was refused. */
export function fromCsv(text: string): Parsed {
  const table = readCells(text);
  if (!table) return refused('wrong-type', 'rows', text);
  const [header = [], ...lines] = table;
  const missing = COLUMNS.find((column) => !header.includes(column));
  if (missing) return refused('missing', `columns.${missing}`, header, COLUMNS);
  const unknown = header.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) return refused('unknown-field', 'columns', unknown, COLUMNS);
  const ragged = lines.findIndex((line) => line.length !== header.length);
  if (ragged >= 0) return refused('wrong-type', `rows[${ragged}]`, lines[ragged]);

  const rows = lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at]])) as Cells);
  const odd = rows.findIndex(({ row }) => !(ROW_KINDS as readonly string[]).includes(row));
  if (odd >= 0) return refused('unknown-value', `rows[${odd}].row`, rows[odd]?.row, ROW_KINDS);
  if (rows.at(-1)?.row !== 'end') return refused('missing', 'rows.end', rows.at(-1)?.row, ['end']);
  return examinationOf(rows);
}

function examinationOf(rows: readonly Cells[]): Parsed {
  const some = (kind: (typeof ROW_KINDS)[number]): readonly Cells[] => rows.filter(({ row }) => row === kind);
  const details: Record<string, unknown> = {};
  for (const name of ['version', 'date', 'age', 'setting'] as const) {
    const [first, second] = some(name);
    if (second) return refused('repeated', name, second.result);
    if (first) details[name] = name === 'version' || name === 'age' ? numberIn(first.result) : first.result;
  }
  const strokes: unknown[] = [];
  for (const [at, { data }] of some('stroke').entries()) {
    try {
      strokes.push(JSON.parse(data));
    } catch {
      return refused('not-json', `strokes[${at}]`, data);
    }
  }
  return parseExamination({
    ...details,
    findings: some('finding').map(itemOfCells),
    notTestable: some('not-testable').map(itemOfCells),
    strokes,
  });
}

function itemOfCells({ kind, result, intensity, share, what, side, modality, where, data }: Cells): unknown {
  const texts = defined({ what, side, modality, where, data });
  const filled = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  return fromRow({
    kind,
    ...filled,
    ...(result !== '' && { result: resultIn(kind, result) }),
    ...(intensity !== '' && { intensity: numberIn(intensity) }),
    ...(share !== '' && { share: numberIn(share) }),
  });
}

function resultIn(kind: string, result: string): string | number | boolean {
  if (kind === 'power') return numberIn(result);
  return kind === 'sign' && /^(true|false)$/.test(result) ? result === 'true' : result;
}

/** The number that a cell holds; what is no number stays text, so that it is refused and not guessed. */
function numberIn(cell: string): number | string {
  const number = Number(cell);
  return String(number) === cell && Number.isFinite(number) ? number : cell;
}
