import { expect } from '@open-wc/testing';
import { KEY_POINT_IDS } from '../../src/core/key-points.js';
import { emptyExamination, withFindings } from '../../src/exam/examination.js';
import { figureElement, recordFigures } from '../../src/integrations/record-figures.js';

const EXAMINATION = withFindings(emptyExamination(), [
  { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'pinprick', grade: 'absent' },
  { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'light-touch', grade: 'reduced' },
  { kind: 'sensation', place: 'popliteal', side: 'right', modality: 'light-touch', grade: 'normal' },
]);

describe('the figures of a printed sheet', () => {
  const figures = recordFigures(EXAMINATION);
  const points = figures.flatMap((figure) => figure.points);

  it('show every key point of both sides once, inside the frame', () => {
    expect(points.map(({ id, side }) => `${id} ${side}`).sort()).to.deep.equal(
      KEY_POINT_IDS.flatMap((id) => [`${id} left`, `${id} right`]).sort(),
    );
    for (const { box, points: own } of figures) {
      for (const { x, y } of own) {
        expect(x).to.be.within(box[0], box[0] + box[2]);
        expect(y).to.be.within(box[1], box[1] + box[3]);
      }
    }
  });

  it('show the worse of light touch and pinprick, and what was not tested as such', () => {
    const stateOf = (id: string, side: string): string | undefined =>
      points.find((point) => point.id === id && point.side === side)?.state;
    expect(stateOf('L5', 'left')).to.equal('absent');
    expect(stateOf('S2', 'right')).to.equal('normal');
    expect(stateOf('L5', 'right')).to.equal('not-tested');
  });

  it('keep the two sides of every point apart, those at the midline too', () => {
    for (const id of KEY_POINT_IDS) {
      const [one, other] = points.filter((point) => point.id === id);
      expect(Math.hypot(one!.x - other!.x, one!.y - other!.y), id).to.be.above(30);
    }
  });

  it('tell the states apart without colour, and without styles that a strict policy refuses', () => {
    const drawing = figureElement(document, figures[0]!);
    expect(drawing.querySelectorAll('[style]').length).to.equal(0);
    expect([...drawing.querySelectorAll('circle')].map((circle) => circle.getAttribute('fill'))).to.include('#000');
    expect(drawing.querySelector('path')?.getAttribute('d')).to.match(/^M[-\d.,LMZ]+Z$/);
  });
});
