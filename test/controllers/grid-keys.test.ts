import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { GridKeys } from '../../src/controllers/grid-keys.js';
import { pressKeys } from '../support/press-keys.js';

/** Two grids of two columns: the first has three rows, the second one. */
class GridHost extends LitElement {
  readonly log: string[] = [];
  readonly values = new Map<string, string>();
  readonly keys = new GridKeys(this, {
    grids: () =>
      [...this.renderRoot.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => [...row.cells] as HTMLElement[]),
      ),
    fill: (cell, character) => {
      if (!/[0-9]/.test(character)) return false;
      this.values.set(cell.id, character);
      return true;
    },
    amend: (cell, character) => {
      if (!this.values.get(cell.id)?.startsWith('4') || !/[+-]/.test(character)) return false;
      this.values.set(cell.id, `4${character}`);
      return true;
    },
    clear: (cell) => this.values.delete(cell.id),
    command: (cell, command) => this.log.push(`${command} ${cell.id}`),
  });

  protected override render(): TemplateResult {
    const cells = (row: string): TemplateResult =>
      html`<tr>
        <td id=${`${row}1`} tabindex="-1"></td>
        <td id=${`${row}2`} tabindex="-1"></td>
      </tr>`;
    const bind = (rows: string[]): TemplateResult =>
      html`<table @keydown=${this.keys.keydown} @focusin=${this.keys.focusin}>
        ${rows.map(cells)}
      </table>`;
    return html`<button>before</button>${bind(['a', 'b', 'c'])}${bind(['d'])}<input />`;
  }
}
customElements.define('grid-host', GridHost);

async function focused(cell: string): Promise<GridHost> {
  const host = await fixture<GridHost>('<grid-host></grid-host>');
  host.renderRoot.querySelector<HTMLElement>(`#${cell}`)?.focus();
  return host;
}

const at = (host: GridHost): string | undefined => host.shadowRoot?.activeElement?.id;

describe('GridKeys', () => {
  it('makes one cell of each grid a tab stop', async () => {
    const host = await focused('b2');
    const stops = [...host.renderRoot.querySelectorAll('td')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ id }) => id)).to.deep.equal(['b2', 'd1']);
  });

  const moves: readonly (readonly [from: string, key: string, to: string])[] = [
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowRight', 'b1'],
    ['b1', 'ArrowLeft', 'a2'],
    ['a1', 'ArrowLeft', 'a1'],
    ['a2', 'ArrowDown', 'b2'],
    ['c2', 'ArrowDown', 'd2'],
    ['d1', 'ArrowUp', 'c1'],
    ['b2', 'Home', 'b1'],
    ['b1', 'End', 'b2'],
    ['b2', 'Control+Home', 'a1'],
    ['b1', 'Control+End', 'c2'],
  ];
  for (const [from, key, to] of moves) {
    it(`leads from ${from} with ${key} to ${to}`, async () => {
      const host = await focused(from);
      await pressKeys(key);
      expect(at(host)).to.equal(to);
    });
  }

  it('mirrors the horizontal arrows where a grid runs from right to left', async () => {
    const host = await focused('a1');
    host.dir = 'rtl';
    await pressKeys('ArrowLeft');
    expect(at(host)).to.equal('a2');
  });

  it('fills a cell with a character and moves on along the rows', async () => {
    const host = await focused('a1');
    await pressKeys('1', '2', '0');
    expect([...host.values]).to.deep.equal([
      ['a1', '1'],
      ['a2', '2'],
      ['b1', '0'],
    ]);
    expect(at(host)).to.equal('b2');
  });

  it('stays in the last cell when it is filled, and amends it there', async () => {
    const host = await focused('d2');
    await pressKeys('4', '-');
    expect(host.values.get('d2')).to.equal('4-');
    expect(at(host)).to.equal('d2');
  });

  it('amends the cell that was just filled, not the one that it moved on to', async () => {
    const host = await focused('a1');
    host.values.set('a2', '4');
    await pressKeys('4', '-');
    expect(host.values.get('a1')).to.equal('4-');
    expect(host.values.get('a2')).to.equal('4');
    await pressKeys('+');
    expect(host.values.get('a1')).to.equal('4+');
  });

  it('amends the cell in hand first when a while has passed, if it holds what can be amended', async () => {
    const host = await focused('a1');
    const typed = (key: string, time: number): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
      Object.defineProperty(event, 'timeStamp', { value: time });
      host.shadowRoot?.activeElement?.dispatchEvent(event);
    };
    host.values.set('a2', '4');
    typed('4', 0);
    typed('-', 1600);
    expect([host.values.get('a1'), host.values.get('a2')]).to.deep.equal(['4', '4-']);
    host.values.clear();
    typed('4', 2000);
    typed('+', 9000);
    expect([...host.values]).to.deep.equal([['a2', '4+']]);
  });

  it('amends the cell in hand once the focus was moved', async () => {
    const host = await focused('a1');
    host.values.set('b2', '4');
    await pressKeys('4', 'ArrowDown', '-');
    expect(host.values.get('a1')).to.equal('4');
    expect(host.values.get('b2')).to.equal('4-');
  });

  it('forgets the filled cell when another character was typed', async () => {
    const host = await focused('a1');
    await pressKeys('4', '3', '-');
    expect(host.values.get('a1')).to.equal('4');
    expect(host.values.get('a2')).to.equal('3');
  });

  it('empties a cell with Delete and Backspace and stays', async () => {
    const host = await focused('a1');
    host.values.set('a1', '1').set('a2', '2');
    await pressKeys('Delete', 'ArrowRight', 'Backspace');
    expect(host.values.size).to.equal(0);
    expect(at(host)).to.equal('a2');
  });

  it('tells of Shift and A, H, Enter and Space', async () => {
    const host = await focused('a2');
    await pressKeys('Shift+A', 'h', 'Enter', ' ');
    expect(host.log).to.deep.equal(['block a2', 'help a2', 'choose a2', 'choose a2']);
  });

  it('leaves keys with modifiers, and those outside of a cell, alone', async () => {
    const host = await focused('a1');
    await pressKeys('Alt+1', 'Control+h');
    host.renderRoot.querySelector('input')?.focus();
    await pressKeys('1', 'h');
    expect(host.values.size).to.equal(0);
    expect(host.log).to.deep.equal([]);
    expect(host.renderRoot.querySelector('input')?.value).to.equal('1h');
  });
});
