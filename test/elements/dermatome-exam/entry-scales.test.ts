import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/exam/types.js';
import { all, cell, entryFixture, one, settled } from './entry-fixture.js';

async function meaningOf(finding: Finding & { kind: 'power' }): Promise<HTMLElement> {
  const host = await entryFixture('power', { findings: [finding] });
  cell(host, finding).click();
  await settled(host);
  expect(all(host, '.meaning')).to.have.lengthOf(1);
  return one(host, '.meaning');
}

describe('what a grade means', () => {
  it('stands with the source of its scale', async () => {
    const meaning = await meaningOf({ kind: 'power', movement: 'hip-flexion', side: 'right', grade: 4 });
    expect(meaning.querySelectorAll('.reference').length).to.equal(1);
    expect(meaning.querySelector('.recall') === null).to.equal(true);
  });

  it('is marked as recalled where no source was seen', async () => {
    const meaning = await meaningOf({ kind: 'power', movement: 'hip-flexion', side: 'right', grade: 3.5 });
    expect(meaning.querySelectorAll('.reference').length).to.equal(0);
    expect(meaning.querySelector('.recall')?.textContent).to.contain('recalled');
  });
});
