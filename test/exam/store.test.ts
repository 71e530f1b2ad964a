import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyExamination, withDetails } from '../../src/exam/examination.js';
import { ExamStore, UNDO_STEPS } from '../../src/exam/store.js';
import type { Examination } from '../../src/exam/types.js';
import { examinations } from './arbitrary.js';

const aged = (age: number): Examination => withDetails(emptyExamination(), { age });

function times(count: number, action: () => void): void {
  for (let step = 0; step < count; step++) action();
}

describe('the store of an examination', () => {
  it('starts empty, with no way back or forth', () => {
    const store = new ExamStore();
    expect(store.examination).to.deep.equal(emptyExamination());
    expect([store.canUndo, store.canRedo]).to.deep.equal([false, false]);
  });

  it('is as in the beginning when every change is undone, and as in the end when every one is redone', () => {
    fc.assert(
      fc.property(examinations, fc.array(examinations, { maxLength: 8 }), (initial, changes) => {
        const store = new ExamStore(initial);
        changes.forEach((next) => store.change(next));
        const last = store.examination;
        times(changes.length, () => store.undo());
        expect(store.examination).to.equal(initial);
        expect(store.canUndo).to.be.false;
        times(changes.length, () => store.redo());
        expect(store.examination).to.equal(last);
        expect(store.canRedo).to.be.false;
      }),
      { numRuns: 30 },
    );
  });

  it('tells what an undo and a redo would bring back', () => {
    const store = new ExamStore(aged(0));
    expect([store.before, store.after]).to.deep.equal([undefined, undefined]);
    store.change(aged(1));
    expect([store.before, store.after]).to.deep.equal([aged(0), undefined]);
    store.undo();
    expect([store.before, store.after]).to.deep.equal([undefined, aged(1)]);
  });

  it('goes back a hundred steps and no further', () => {
    const store = new ExamStore(aged(0));
    for (let age = 1; age <= UNDO_STEPS + 5; age++) store.change(aged(age));
    times(UNDO_STEPS + 5, () => store.undo());
    expect(store.examination.age).to.equal(5);
    expect(store.canUndo).to.be.false;
  });

  it('takes what is equal for no step, however it was made', () => {
    const store = new ExamStore(aged(54));
    let calls = 0;
    store.subscribe(() => calls++);
    store.change({ strokes: [], notTestable: [], findings: [], version: 1, age: 54 });
    expect([store.canUndo, calls]).to.deep.equal([false, 0]);
  });

  it('forgets what was undone as soon as something else changes', () => {
    const store = new ExamStore(aged(1));
    store.change(aged(2));
    store.undo();
    store.change(aged(3));
    expect(store.canRedo).to.be.false;
    store.redo();
    expect(store.examination.age).to.equal(3);
  });

  it('has no way back once it is reset', () => {
    const store = new ExamStore(aged(1));
    store.change(aged(2));
    store.undo();
    store.reset(aged(9));
    expect([store.canUndo, store.canRedo, store.examination.age]).to.deep.equal([false, false, 9]);
  });

  it('tells everyone who listens of each change, and no one who has left', () => {
    const store = new ExamStore(aged(1));
    const heard: (number | undefined)[] = [];
    const leave = store.subscribe(({ age }) => heard.push(age));
    store.change(aged(2));
    store.undo();
    store.redo();
    leave();
    store.reset();
    expect(heard).to.deep.equal([2, 1, 2]);
  });
});
