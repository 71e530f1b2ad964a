/** What makes a spreadsheet take a cell for a formula, and the mark that is put before it. */
const TAKEN_FOR_FORMULA = /^['=+\-@\t\r]/;
const GUARD = "'";

/** A table as text by RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join(',') + '\r\n').join('');
}

function writeCell(cell: string): string {
  const guarded = TAKEN_FOR_FORMULA.test(cell) ? GUARD + cell : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The cells of a text by RFC 4180, as they were before `writeCells`; `undefined` where it is broken off or broken. */
export function readCells(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted cell, or a plain one, and what ends it.
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const source = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < source.length || row.length > 0) {
    const match = cell.exec(source);
    if (!match) return undefined;
    const [, quoted, plain = '', end] = match;
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'/, ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
