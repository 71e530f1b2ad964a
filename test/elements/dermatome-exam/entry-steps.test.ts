import { expect } from '@open-wc/testing';
import { SIGNS } from '../../../src/core/examination.js';
import { SIGN_GROUPS } from '../../../src/elements/dermatome-exam/entry/signs.js';
import {
  all,
  button,
  cell,
  entryFixture,
  focusedItem,
  glyph,
  one,
  power,
  settled,
  skin,
  textOf,
} from './entry-fixture.js';

const LEFT_PIN = skin('foot-dorsum-middle', 'left', 'pinprick');
const RIGHT_PIN = skin('foot-dorsum-middle', 'right', 'pinprick');

describe('the table of sensation', () => {
  it('has ten rows from T12 to S4-5 with touch and pin on either side', async () => {
    const host = await entryFixture('sensation');
    expect(all(host, 'tbody .level-chip').map(textOf)).to.deep.equal([
      'T12',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'S1',
      'S2',
      'S3',
      'S4-5',
    ]);
    expect(all(host, '[role=gridcell]')).to.have.lengthOf(40);
  });

  it('keeps right before left where the text runs from right to left', async () => {
    const host = await entryFixture('sensation');
    host.dir = 'rtl';
    const x = (item: Parameters<typeof cell>[1]): number => cell(host, item).getBoundingClientRect().left;
    expect(x(RIGHT_PIN)).to.be.below(x(LEFT_PIN));
    const [right, left] = all(host, 'thead [scope=colgroup]').map((head) => head.getBoundingClientRect().left);
    expect(right).to.be.below(left!);
  });

  it('marks in words which side feels less, and nothing where one side alone was tested', async () => {
    const host = await entryFixture('sensation', {
      findings: [
        { ...RIGHT_PIN, grade: 'normal' as const },
        { ...LEFT_PIN, grade: 'absent' as const },
        { ...skin('popliteal', 'left', 'pinprick'), grade: 'absent' as const },
      ],
    });
    expect(all(host, '.asymmetry').map(textOf)).to.deep.equal(['left less']);
  });

  it('says of each modality how it differs when both differ in other ways', async () => {
    const host = await entryFixture('sensation', {
      findings: [
        { ...RIGHT_PIN, grade: 'normal' as const },
        { ...LEFT_PIN, grade: 'absent' as const },
        { ...skin('foot-dorsum-middle', 'left', 'light-touch'), grade: 'normal' as const },
        { ...skin('foot-dorsum-middle', 'right', 'light-touch'), grade: 'reduced' as const },
      ],
    });
    expect(textOf(one(host, '.asymmetry'))).to.equal('light touch: right less; pinprick: left less');
  });

  it('fills what is not tested on one side as normal, says how many, and takes it back at once', async () => {
    const host = await entryFixture('sensation', { findings: [{ ...RIGHT_PIN, grade: 'absent' as const }] });
    button(host, 'All normal, right').click();
    expect(host.store.examination.findings).to.have.lengthOf(20);
    expect(host.found(RIGHT_PIN)).to.include({ grade: 'absent' as const });
    expect(host.said.at(-1)).to.match(/^19 /);
    host.store.undo();
    expect(host.store.examination.findings).to.have.lengthOf(1);
  });

  it('says what is open around the anus until all of it is tested, with its source', async () => {
    const host = await entryFixture('sensation');
    expect(textOf(one(host, '.note h4'))).to.equal('S2 to S4-5 are still open');
    expect(all(host, '.note .reference').length).to.be.above(0);
    button(host, 'All normal, right').click();
    button(host, 'All normal, left').click();
    await settled(host);
    expect(all(host, '.note')).to.have.lengthOf(0);
  });

  it('shows other places that were tested, so that nothing of a record is hidden', async () => {
    const host = await entryFixture('sensation', {
      findings: [{ ...skin('leg-medial', 'left', 'light-touch'), grade: 'reduced' as const }],
    });
    expect(glyph(host, skin('leg-medial', 'left', 'light-touch'))).to.equal('1');
  });

  it('never shows what was painted as a test', async () => {
    const host = await entryFixture('sensation', { findings: [{ ...LEFT_PIN, grade: 'absent' as const, share: 0.5 }] });
    expect(glyph(host, LEFT_PIN)).to.equal('·');
  });
});

describe('the figures', () => {
  it('show every key point of both sides once on the front or the back', async () => {
    const host = await entryFixture('sensation');
    const spots = all(host, 'figure:not(.near) .dot').map(({ dataset }) => dataset.spot);
    expect(new Set(spots).size).to.equal(20);
  });

  it('ring the point in hand, and lead to it by a tap', async () => {
    const host = await entryFixture('sensation');
    one<SVGElement>(host, '[data-spot="sensation:popliteal:left:light-touch"]').dispatchEvent(new MouseEvent('click'));
    await settled(host);
    expect(focusedItem(host)).to.equal('sensation:popliteal:left:light-touch');
    expect(all(host, '.ring').map((ring) => ring.closest<SVGElement>('.dot')?.dataset.spot)).to.deep.equal([
      'sensation:popliteal:left:light-touch',
      'sensation:popliteal:left:light-touch',
    ]);
  });

  it('name the sides as they are seen', async () => {
    const host = await entryFixture('sensation');
    expect(textOf(one(host, '.view-anterior .sides'))).to.equal('RightLeft');
    expect(textOf(one(host, '.view-posterior .sides'))).to.equal('LeftRight');
  });

  it('give a dot a target of 24 px', async () => {
    const host = await entryFixture('sensation');
    for (const hit of all<SVGElement>(host, '.hit')) {
      expect(hit.getBoundingClientRect().width).to.be.at.least(23.9);
    }
  });
});

describe('the answers beside the table', () => {
  it('record an answer, and take it back when it is given again', async () => {
    const host = await entryFixture('sensation');
    cell(host, LEFT_PIN).click();
    cell(host, LEFT_PIN).focus();
    await settled(host);
    button(host, '0, absent').click();
    await settled(host);
    expect(host.found(LEFT_PIN)).to.include({ grade: 'absent' as const });
    expect(button(host, '0, absent').getAttribute('aria-pressed')).to.equal('true');
    button(host, '0, absent').click();
    expect(host.found(LEFT_PIN)).to.equal(undefined);
  });

  it('mark what was recalled of a method, and cite what was seen', async () => {
    const host = await entryFixture('power');
    expect(all(host, '.help .recall').length + all(host, '.help .reference').length).to.be.above(0);
    expect(all(host, '.sources li').length).to.be.above(0);
  });
});

describe('the other steps', () => {
  it('name the muscles, what tells root from nerve, and where two levels are named', async () => {
    const host = await entryFixture('power');
    expect(textOf(one(host, '.key-muscles tr:nth-child(3) .disputed'))).to.match(/^L4 and L5 both named/);
    expect(all(host, '.telling tbody tr')).to.have.lengthOf(5);
    expect(all(host, '.telling .tells').length).to.be.at.least(5);
  });

  it('offer more movements on demand', async () => {
    const host = await entryFixture('power');
    button(host, 'More movements').click();
    await settled(host);
    expect(all(host, '.further-movements tbody tr').length).to.be.above(2);
    expect(focusedItem(host)).to.match(/^power:/);
  });

  it('fill the rest of the key muscles as normal, and not those that tell root from nerve', async () => {
    const host = await entryFixture('power');
    button(host, 'Rest normal').click();
    expect(host.store.examination.findings).to.have.lengthOf(10);
    expect(host.found(power('hip-abduction', 'left'))).to.equal(undefined);
  });

  it('say which reflex is weaker, which brisker, and that plantar responses differ', async () => {
    const host = await entryFixture('reflexes', {
      findings: [
        { kind: 'reflex', reflex: 'patellar', side: 'right', grade: 'normal' as const },
        { kind: 'reflex', reflex: 'patellar', side: 'left', grade: 'brisk' },
        { kind: 'reflex', reflex: 'achilles', side: 'right', grade: 'reduced' as const },
        { kind: 'reflex', reflex: 'achilles', side: 'left', grade: 'clonus' },
        { kind: 'reflex', reflex: 'plantar', side: 'right', grade: 'flexor' },
        { kind: 'reflex', reflex: 'plantar', side: 'left', grade: 'extensor' },
      ],
    });
    expect(all(host, '.asymmetry').map(textOf)).to.deep.equal(['left brisker', 'right weaker', 'sides differ']);
  });

  it('offer a further reflex by a button, which leads to its cell', async () => {
    const host = await entryFixture('reflexes');
    const [first] = all(host, '.further button');
    first?.click();
    await settled(host);
    expect(focusedItem(host)).to.equal('reflex:adductor:right');
  });
});

describe('the history', () => {
  it('holds every sign once in its groups', () => {
    expect(SIGN_GROUPS.flatMap(({ signs }) => signs).toSorted()).to.deep.equal(SIGNS.toSorted());
  });

  it('asks for bladder and bowel first, under the mark of a red flag', async () => {
    const host = await entryFixture('history');
    expect(all(host, 'h3.flag .icon-octagon')).to.have.lengthOf(2);
    expect(one(host, '.sign').dataset.sign).to.equal('bladder-retention');
  });

  it('says what trouble of the bladder means as soon as it is there, and only then', async () => {
    const host = await entryFixture('history');
    const warnings = async (answer: string): Promise<string[]> => {
      one(host, `[data-sign=bladder-retention] input[data-answer=${answer}]`).click();
      await settled(host);
      return all(host, '.saddle-signs [role=alert]').map(textOf);
    };
    expect(await warnings('no')).to.deep.equal([]);
    const [warning] = await warnings('yes');
    expect(warning).to.contain('emergency');
    expect(all(host, '.saddle-signs [role=alert] .reference').length).to.be.above(0);
  });

  it('knows yes, no and not asked', async () => {
    const host = await entryFixture('history');
    const choose = async (value: string): Promise<unknown> => {
      one(host, `[data-sign=fever] input[data-answer=${value}]`).click();
      await settled(host);
      return host.found({ kind: 'sign', sign: 'fever' });
    };
    expect(await choose('yes')).to.include({ present: true });
    expect(await choose('no')).to.include({ present: false });
    expect(await choose('none')).to.equal(undefined);
  });

  it('places a rash on a side and a place, each change one step', async () => {
    const host = await entryFixture('history');
    one(host, '[data-sign=zoster-rash] input[data-answer=yes]').click();
    await settled(host);
    for (const [index, value] of ['left', 'sacral'].entries()) {
      const select = all<HTMLSelectElement>(host, '[data-sign=zoster-rash] select')[index]!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(host);
    }
    expect(host.store.examination.findings).to.deep.equal([
      { kind: 'sign', sign: 'zoster-rash', present: true, place: 'sacral', side: 'left' },
    ]);
    host.store.undo();
    expect(host.store.examination.findings).to.deep.equal([
      { kind: 'sign', sign: 'zoster-rash', present: true, side: 'left' },
    ]);
  });
});

describe('a narrow screen', () => {
  it('shows one key point with four rows of answers: touch right and left, then pin', async () => {
    const host = await entryFixture('sensation', { width: 'narrow' });
    expect(all(host, '.line .label').map(textOf)).to.deep.equal(['Touch Right', 'Touch Left', 'Pin Right', 'Pin Left']);
    expect(textOf(one(host, '.sheet'))).to.contain('1 of 10');
    button(host, 'Next').click();
    await settled(host);
    expect(textOf(one(host, '.big-chip'))).to.equal('L1');
    button(host, 'Back').click();
    await settled(host);
    expect(textOf(one(host, '.big-chip'))).to.equal('T12');
  });

  it('keeps the answers of a row in one line down to 320 px', async () => {
    const host = await entryFixture('sensation', { width: 'narrow' });
    host.parentElement!.style.inlineSize = '320px';
    const tops = all(host, '[data-group="0"] .answer').map((answer) => answer.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('fills what lies below the point in hand', async () => {
    const host = await entryFixture('sensation', { width: 'narrow' });
    button(host, 'All normal below').click();
    expect(host.store.examination.findings).to.have.lengthOf(36);
    expect(host.found(skin('inguinal', 'right', 'light-touch'))).to.equal(undefined);
  });

  it('shows movements as cards that open their answers', async () => {
    const host = await entryFixture('power', { width: 'narrow' });
    expect(all(host, '.answers')).to.have.lengthOf(0);
    cell(host, power('great-toe-extension', 'left')).click();
    await settled(host);
    button(host, '3, moves against gravity only').click();
    expect(host.found(power('great-toe-extension', 'left'))).to.include({ grade: 3 as const });
  });

  it('keeps the movements that tell root from nerve behind a button', async () => {
    const host = await entryFixture('power', { width: 'narrow' });
    const closed = all(host, '.card').length;
    button(host, 'Test these 5').click();
    await settled(host);
    expect(all(host, '.card').length).to.equal(closed + 4);
  });
});
