import { expect } from '@open-wc/testing';
import { STEPS } from '../../../src/exam/blocks.js';
import type { Finding } from '../../../src/exam/types.js';
import { entryStyles } from '../../../src/elements/dermatome-exam/entry/entry.styles.js';
import { audit } from '../../support/audit.js';
import { all, cell, entryFixture, focusedItem, glyph, one, power, press, skin, textOf } from './entry-fixture.js';

const FINDINGS: readonly Finding[] = [
  { ...skin('foot-dorsum-middle', 'right', 'pinprick'), grade: 'normal' as const },
  { ...skin('foot-dorsum-middle', 'left', 'pinprick'), grade: 'absent' as const },
  { ...skin('foot-dorsum-middle', 'left', 'light-touch'), grade: 'reduced' as const },
  { ...skin('heel-lateral', 'left', 'light-touch'), grade: 'increased' as const },
  { ...power('great-toe-extension', 'left'), grade: 3 as const },
  { ...power('great-toe-extension', 'right'), grade: 5 as const },
  { kind: 'reflex', reflex: 'achilles', side: 'left', grade: 'absent' as const },
  { kind: 'provocation', test: 'slr', side: 'left', result: 'positive' },
  { kind: 'sign', sign: 'zoster-rash', present: true, side: 'left', place: 'sacral' },
];

describe('accessibility of the steps', () => {
  for (const step of STEPS.filter((each) => each !== 'summary')) {
    for (const width of ['wide', 'narrow'] as const) {
      it(`passes the audit: ${step}, ${width}`, async () => {
        const host = await entryFixture(step, { width, findings: FINDINGS });
        await audit(host);
      });
    }
  }

  it('reads a cell as modality, level, place, side and result, and how it differs', async () => {
    const host = await entryFixture('sensation', { findings: FINDINGS, audience: 'clinician' });
    expect(cell(host, skin('foot-dorsum-middle', 'left', 'pinprick')).getAttribute('aria-label')).to.equal(
      'Pinprick, L5, dorsum of foot, third toe joint, left: absent. Less than right.',
    );
    expect(cell(host, skin('popliteal', 'left', 'pinprick')).getAttribute('aria-label')).to.match(
      /left: not tested\.$/,
    );
  });

  it('hides the figures from screen readers, since the table says all of it', async () => {
    const host = await entryFixture('sensation');
    expect(one(host, '.figures').getAttribute('aria-hidden')).to.equal('true');
    expect(all(host, '.figures :is(a, button, [tabindex])')).to.have.lengthOf(0);
  });

  it('gives every state of a cell a glyph or an outline of its own, never the colour alone', async () => {
    const host = await entryFixture('sensation', { findings: FINDINGS });
    expect(glyph(host, skin('foot-dorsum-middle', 'right', 'pinprick'))).to.equal('2');
    expect(glyph(host, skin('foot-dorsum-middle', 'left', 'pinprick'))).to.equal('0');
    expect(glyph(host, skin('foot-dorsum-middle', 'left', 'light-touch'))).to.equal('1');
    expect(glyph(host, skin('heel-lateral', 'left', 'light-touch'))).to.equal('1↑');
    expect(glyph(host, skin('inguinal', 'left', 'light-touch'))).to.equal('·');
  });

  it('shows a ring on the box of the cell that has the focus', async () => {
    const host = await entryFixture('sensation');
    cell(host, skin('inguinal', 'right', 'light-touch')).focus();
    await press(host, 'ArrowRight');
    expect(focusedItem(host)).to.equal('sensation:inguinal:right:pinprick');
    const box = one(host, `[data-item="${focusedItem(host)}"] .box`);
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(3);
  });

  it('has rules for forced colours and for paper', () => {
    expect(entryStyles.cssText).to.contain('forced-colors: active').and.to.contain('@media print');
  });

  it('offers answers of 44 px on a narrow screen, and nothing that reaches beyond it', async () => {
    for (const step of ['sensation', 'power', 'history'] as const) {
      const host = await entryFixture(step, { width: 'narrow', findings: FINDINGS });
      const { left, right } = host.getBoundingClientRect();
      for (const target of all(host, 'button, .choice, summary, select')) {
        const box = target.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, textOf(target)).to.be.at.least(left);
        expect(box.right, textOf(target)).to.be.at.most(right);
        if (!target.closest('.sources')) expect(box.height, `${step}: ${textOf(target)}`).to.be.at.least(44);
        if (!target.closest('.sources')) expect(box.width, `${step}: ${textOf(target)}`).to.be.at.least(44);
      }
    }
  });
});
