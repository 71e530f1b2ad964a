import { expect } from '@open-wc/testing';
import { emptyExamination, withFindings, withNotTestable } from '../../src/exam/examination.js';
import { printRecord } from '../../src/integrations/print.js';
import { recordSheet, type RecordSheet } from '../../src/integrations/record-sheet.js';
import { EXAM_TERMS_CLINICIAN } from '../../src/locales/en/exam-clinician.js';
import { NOTE } from '../../src/locales/en/note.js';

const EXAMINATION = withNotTestable(
  withFindings(emptyExamination(), [
    { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'pinprick', grade: 'reduced' },
    { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'pinprick', grade: 'absent', share: 0.4 },
    { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3.5 },
    { kind: 'power', movement: 'great-toe-extension', side: 'right', grade: 5 },
    { kind: 'reflex', reflex: 'patellar', side: 'left', grade: 'normal' },
    { kind: 'sign', sign: 'fever', present: false },
    { kind: 'sign', sign: 'back-pain', present: true },
  ]),
  [{ kind: 'reflex', reflex: 'achilles', side: 'right' }],
);

const sheetOf = (examination = EXAMINATION): RecordSheet =>
  recordSheet(examination, { terms: EXAM_TERMS_CLINICIAN, note: NOTE, lang: 'en', scheme: 'Consensus' });

const row = (caption: string, examined: string): RecordSheet['tables'][number]['rows'][number] | undefined =>
  sheetOf()
    .tables.find((table) => table.caption === caption)
    ?.rows.find((each) => each.examined.startsWith(examined));

describe('the sheet of an examination', () => {
  it('has both sides of what was examined, and marks what is not normal', () => {
    expect(row('power', 'great toe extension')).to.deep.include({
      right: [{ text: '5/5', abnormal: false }],
      left: [{ text: '4-/5', abnormal: true }],
    });
  });

  it('has what was painted beside what was tested', () => {
    expect(row('pinprick', 'L5')?.left.map(({ text }) => text)).to.deep.equal(['reduced', 'absent 40%']);
  });

  it('leaves blank what was not tested, and says what could not be', () => {
    expect(row('reflex', 'Achilles')?.left).to.deep.equal([]);
    expect(row('reflex', 'Achilles')?.right).to.deep.equal([{ text: 'not testable', abnormal: false }]);
  });

  it('gives the signs that are there first', () => {
    expect(sheetOf().signs.entries.map(({ abnormal }) => abnormal)).to.deep.equal([true, false]);
  });

  it('names its references by number', () => {
    const { tables, references } = sheetOf();
    const numbers = tables.flatMap((table) => table.references);
    expect(Math.max(...numbers)).to.equal(references.length);
    expect(tables.find(({ caption }) => caption === 'power')?.references.length).to.be.above(0);
    expect(tables.find(({ caption }) => caption === 'provocation test')?.references).to.deep.equal([]);
  });

  it('says the map, the version and what it is not, and names no person', () => {
    const { notice, blanks } = sheetOf();
    expect(notice).to.match(/Map: Consensus\. dermatome-elements .* Not a diagnosis\./);
    expect(blanks).to.include('Name');
  });
});

describe('printing', () => {
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

  /** Prints, with a dialog of our own in place of the browser's, and gives what stood in it. */
  async function printed(figures: SVGSVGElement[] = []): Promise<Document> {
    const others = frames();
    let seen: Document | undefined;
    const watch = new MutationObserver(() => {
      const frame = frames().find((each) => !others.includes(each));
      // Firefox puts another window into the frame when it has loaded.
      const stub = (): void => {
        const view = frame?.contentWindow;
        if (!view) return;
        view.print = () => {
          view.dispatchEvent(new Event('beforeprint'));
          seen = view.document;
          view.dispatchEvent(new Event('afterprint'));
        };
      };
      stub();
      frame?.addEventListener('load', stub);
    });
    watch.observe(document.body, { childList: true });
    try {
      await printRecord(sheetOf(), {
        figures: figures.map((drawing) => ({ drawing, caption: 'Front' })),
        timeout: 2000,
      });
    } finally {
      watch.disconnect();
    }
    expect(seen).to.exist;
    return seen!;
  }

  it('shows what is not normal in bold, by styles that a strict policy allows', async () => {
    const sheet = await printed();
    const view = sheet.defaultView!;
    const bold = [...sheet.querySelectorAll('td strong')];
    expect(bold.map(({ textContent }) => textContent)).to.include.members(['4-/5', 'reduced']);
    expect(Number(view.getComputedStyle(bold[0]!).fontWeight)).to.be.at.least(700);
    expect(sheet.querySelectorAll('style, link').length).to.equal(0);
  });

  it('copies the figures of the page, at most four', async () => {
    const drawings = Array.from({ length: 5 }, () => document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const sheet = await printed(drawings);
    expect(sheet.querySelectorAll('figure svg').length).to.equal(4);
  });

  it('leaves the focus where it was', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    await printed();
    expect(document.activeElement === button).to.equal(true);
    button.remove();
  });

  it('says that it cannot print where no dialog opens, and leaves nothing behind', async () => {
    const before = frames().length;
    const watch = new MutationObserver(() => {
      for (const frame of frames()) {
        const stub = (): void => {
          if (frame.contentWindow) frame.contentWindow.print = () => undefined;
        };
        stub();
        frame.addEventListener('load', stub);
      }
    });
    watch.observe(document.body, { childList: true });
    const error = await printRecord(sheetOf(), { timeout: 20 }).catch((reason: unknown) => reason);
    watch.disconnect();
    expect(error).to.have.property('code', 'cannot-print');
    expect(frames().length).to.be.at.most(before);
  });
});
