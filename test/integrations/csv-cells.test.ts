import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCells, writeCells } from '../../src/integrations/csv-cells.js';

/** Cells of what breaks tables, and of what starts a formula. */
const cells = fc.string({ unit: fc.constantFrom(...'",;\r\n=+-@\t\' a1ä') });
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe('the cells of a table', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(readCells(writeCells(table))).to.deep.equal(table);
      }),
    );
  });

  it('are never a formula to a spreadsheet', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(writeCells([[cell]]).slice(0, -2)).to.match(/^"?(?![=+\-@\t\r])/);
      }),
    );
  });

  for (const [text, why] of [
    ['a,"b', 'a quote is not closed'],
    ['a,b"c', 'a quote stands inside a plain cell'],
    ['"a"b', 'something follows a quoted cell'],
  ] as const) {
    it(`are not read when ${why}`, () => {
      expect(readCells(text)).to.equal(undefined);
    });
  }
});
