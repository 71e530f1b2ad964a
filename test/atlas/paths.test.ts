import { expect } from '@open-wc/testing';
import { closedPath, PLAIN_PEN, readRuns, type Run, RunWriter, runOf, writeRuns } from '../../src/atlas/paths.js';

/** Two curves and a straight line, in tenths of a mm. */
const RUN: Run = [-5, 0, 10, -203, 3, 4, 100, 12, 100, 12, 55, 7, 55, 7];
const BACK: Run = [55, 7, 55, 7, 100, 12, 100, 12, 3, 4, 10, -203, -5, 0];

const points = (path: string): DOMPoint[] => {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  const length = line.getTotalLength();
  return [0, 0.2, 0.5, 0.9, 1].map((share) => line.getPointAtLength(share * length));
};

describe('runs of curves', () => {
  it('are rounded to whole tenths of a mm, without a negative zero', () => {
    const run = runOf([
      [
        [-0.04, 1.26],
        [2, 3],
        [4, 5],
        [6.01, -7.96],
      ],
    ]);
    expect(run).to.deep.equal([0, 13, 20, 30, 40, 50, 60, -80]);
    expect(Object.is(run[0], -0)).to.equal(false);
  });

  it('are read again as they were written', () => {
    expect(readRuns(writeRuns([RUN, BACK]))).to.deep.equal([RUN, BACK]);
    expect(readRuns('')).to.deep.equal([]);
  });

  it('draw the same line in either direction', () => {
    const [there, back] = [new RunWriter([RUN], PLAIN_PEN).lines([1]), new RunWriter([BACK], PLAIN_PEN).lines([-1])];
    expect(back).to.equal(there);
  });

  it('draw the mirror image, moved to its place', () => {
    const plain = points(writeRuns([RUN]));
    const mirrored = points(new RunWriter([RUN], { mirrored: true, dx: 300 }).lines([1]));
    plain.forEach(({ x, y }, i) => {
      expect(mirrored[i]?.x).to.be.closeTo(30 - x, 0.01);
      expect(mirrored[i]?.y).to.be.closeTo(y, 0.01);
    });
  });

  it('go on where the one before ended, and close', () => {
    const path = new RunWriter([RUN, BACK], PLAIN_PEN).loop([1, 2]);
    expect(path.match(/M/g)).to.have.length(1);
    expect(path.endsWith('z')).to.equal(true);
    expect(closedPath([RUN, [3, 4]], PLAIN_PEN)).to.equal(`${writeRuns([RUN])}z`);
  });
});
