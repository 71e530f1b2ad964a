import { expect, waitUntil } from '@open-wc/testing';
import type { DermatomeExam } from '../../../src/elements/dermatome-exam/dermatome-exam.js';
import type { Stroke } from '../../../src/exam/types.js';
import { sendKeys } from '../../support/browser.js';
import { button, examFixture, one, settled, textOf, typeToe, WEAK_TOE } from './exam-fixture.js';

const STROKE: Stroke = { paint: 'pain', side: 'left', tool: 'place', place: 'heel-lateral' };

/** Presses a key in whatever has the focus; chords as an event, since not every driver can send them. */
async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  if (held.length === 0) return sendKeys({ press: key });
  let target: Element = document.activeElement ?? document.body;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  const [ctrlKey, altKey, shiftKey] = ['Control', 'Alt', 'Shift'].map((one) => held.includes(one));
  const init = { key, ctrlKey, altKey, shiftKey, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init as KeyboardEventInit));
}

/** Records one thing of each kind, each by the way of its own. */
async function recordAll(element: DermatomeExam): Promise<void> {
  await typeToe(element, () => press('3'));
  element.step = 'history';
  await settled(element);
  button(element, 'Paint on the skin').click();
  await waitUntil(() => element.shadowRoot?.querySelector('dermatome-map'), 'the map came', { timeout: 20_000 });
  const map = one(element, 'dermatome-map');
  const findings = [{ kind: 'pain', place: 'heel-lateral', side: 'left', share: 1 }];
  map.dispatchEvent(new CustomEvent('paint-change', { bubbles: true, detail: { strokes: [STROKE], findings } }));
  map.setAttribute('mode', 'dermatomes');
  await settled(element);
  element.step = 'summary';
  await settled(element);
  const age = one<HTMLInputElement>(element, 'input[type="number"]');
  age.value = '54';
  age.dispatchEvent(new Event('change'));
  await settled(element);
}

describe('undo in dermatome-exam', () => {
  it('goes back and forth over findings, painting and details, and says what it undid', async () => {
    const element = await examFixture();
    await recordAll(element);
    const whole = element.examination;
    expect(whole.findings).to.have.lengthOf(2);
    expect(whole.strokes).to.deep.equal([STROKE]);
    expect(whole.age).to.equal(54);

    const said: string[] = [];
    for (let count = 0; count < 3; count++) {
      button(element, 'Undo').click();
      await settled(element);
      said.push(textOf(element, '[role="status"]'));
    }
    expect(said).to.deep.equal([
      'Undone: date, age or setting',
      'Undone: painting',
      'Undone: great toe extension, left',
    ]);
    expect(element.value).to.equal('');
    expect(button(element, 'Undo').getAttribute('aria-disabled')).to.equal('true');

    for (let count = 0; count < 3; count++) button(element, 'Redo').click();
    expect(element.examination).to.deep.equal(whole);
  });

  it('counts what the map takes back and does again as steps back and on, not as further ones', async () => {
    const element = await examFixture();
    button(element, 'Paint on the skin').click();
    await waitUntil(() => element.shadowRoot?.querySelector('dermatome-map'), 'the map came', { timeout: 20_000 });
    const map = one(element, 'dermatome-map');
    const heardOf: unknown[] = [];
    element.addEventListener('exam-change', ({ detail }) => heardOf.push(detail.examination.strokes));
    const tell = (...strokes: Stroke[]): boolean =>
      map.dispatchEvent(new CustomEvent('paint-change', { bubbles: true, detail: { strokes, findings: [] } }));
    const second: Stroke = { ...STROKE, place: 'sacral' };
    tell(STROKE);
    tell(STROKE, second);
    tell(STROKE);
    tell();
    tell(STROKE);
    expect(heardOf).to.deep.equal([[STROKE], [STROKE, second], [STROKE], [], [STROKE]]);
    map.setAttribute('mode', 'dermatomes');
    await settled(element);

    button(element, 'Redo').click();
    expect(element.examination.strokes).to.deep.equal([STROKE, second]);
    button(element, 'Undo').click();
    button(element, 'Undo').click();
    await settled(element);
    expect(element.value).to.equal('');
    expect(button(element, 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is done by Ctrl Z, Ctrl Y and Ctrl Shift Z while the focus is inside', async () => {
    const element = await examFixture();
    await typeToe(element, () => press('3'));
    await press('Control+z');
    expect(element.examination.findings).to.be.empty;
    await press('Control+y');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    await press('Control+z');
    await press('Control+Shift+Z');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('leaves Ctrl Z to the page while the focus is outside, and to a field of text', async () => {
    const element = await examFixture('step="summary"');
    element.examination = undefined;
    await typeToe(element, () => press('3'));
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    await press('Control+z');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    element.step = 'summary';
    await settled(element);
    one<HTMLInputElement>(element, 'input[type="number"]').focus();
    await press('Control+z');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('fills a side with one action and takes it back with one', async () => {
    const element = await examFixture('step="sensation"');
    button(element, 'All normal, right').click();
    await settled(element);
    expect(element.examination.findings).to.have.lengthOf(20);
    button(element, 'Undo').click();
    await settled(element);
    expect(element.examination.findings).to.be.empty;
    expect(textOf(element, '[role="status"]')).to.equal('Undone: 20 items');
  });
});

describe('steps of dermatome-exam', () => {
  it('goes on and back by Alt Page Down and Page Up, and takes the focus along', async () => {
    const element = await examFixture();
    one(element, '#tab-history').focus();
    await press('Alt+PageDown');
    await settled(element);
    expect(element.step).to.equal('sensation');
    await press('Alt+PageDown');
    await settled(element);
    expect(element.step).to.equal('power');
    expect(element.shadowRoot?.activeElement !== null).to.be.true;
    await press('Alt+PageUp');
    await settled(element);
    expect(element.step).to.equal('sensation');
  });

  it('goes from a value that is always in view to its cell', async () => {
    const element = await examFixture();
    button(element, 'Achilles, right: not tested').click();
    await settled(element);
    expect(element.step).to.equal('reflexes');
    await press('0');
    expect(element.examination.findings).to.deep.equal([
      { kind: 'reflex', reflex: 'achilles', side: 'right', grade: 'absent' },
    ]);
  });

  it('shows the seed triples in every step', async () => {
    const element = await examFixture('step="summary"');
    expect(textOf(element, '.triples')).to.match(
      /L4 .*Knee extension.* Patellar.* L5 .*Great toe extension.* Ankle dorsiflexion.* No standard reflex.* Medial hamstring.* S1 .*Ankle plantar flexion.* Achilles/,
    );
  });
});
