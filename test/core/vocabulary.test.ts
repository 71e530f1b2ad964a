import { expect } from '@open-wc/testing';
import { unknownValue } from '../../src/core/errors.js';
import {
  MODALITIES,
  MOVEMENTS,
  MRC_GRADES,
  PAINTS,
  PLANTAR_GRADES,
  PROVOCATIONS,
  PROVOCATION_RESULTS,
  REFLEXES,
  REFLEX_GRADES,
  SENSORY_GRADES,
  SETTINGS,
  SIGNS,
} from '../../src/core/examination.js';
import { LEVELS, compareLevels, isLevel } from '../../src/core/levels.js';
import { ARTICLE_REVIEW, LIBRARY_REVIEW, REVIEW_STATUSES, UNDATED_REVIEW } from '../../src/core/notice.js';
import { PLACES, isPlace } from '../../src/core/places.js';
import { AUDIENCES } from '../../src/core/readers.js';
import { MAP_SIDES, SIDES, otherSide } from '../../src/core/sides.js';
import { VIEWS, VIEW_IDS } from '../../src/core/views.js';

const lists: Record<string, [ids: readonly string[], count: number]> = {
  levels: [LEVELS, 11],
  places: [PLACES, 53],
  views: [VIEW_IDS, 7],
  sides: [SIDES, 2],
  'sides of a map': [MAP_SIDES, 3],
  readers: [AUDIENCES, 3],
  movements: [MOVEMENTS, 15],
  reflexes: [REFLEXES, 8],
  modalities: [MODALITIES, 7],
  'sensory grades': [SENSORY_GRADES, 4],
  'grades of power': [MRC_GRADES.map(String), 8],
  'grades of reflexes': [REFLEX_GRADES, 5],
  'plantar responses': [PLANTAR_GRADES, 3],
  'provocation tests': [PROVOCATIONS, 9],
  'results of a test': [PROVOCATION_RESULTS, 2],
  signs: [SIGNS, 26],
  settings: [SETTINGS, 3],
  paints: [PAINTS, 4],
  'steps of a review': [REVIEW_STATUSES, 3],
};

describe('vocabulary', () => {
  for (const [name, [ids, count]] of Object.entries(lists)) {
    it(`holds ${count} ${name}, each once`, () => {
      expect(ids).to.have.length(count);
      expect(new Set(ids).size).to.equal(count);
    });
  }

  it('L5 is a level, L6 is not', () => {
    expect(isLevel('L5')).to.be.true;
    expect(isLevel('L6')).to.be.false;
    expect(isLevel(undefined)).to.be.false;
  });

  it('the hand is a place, the elbow is not', () => {
    expect(isPlace('hand')).to.be.true;
    expect(isPlace('elbow')).to.be.false;
  });

  it('levels sort cranial first', () => {
    expect([...LEVELS].reverse().sort(compareLevels)).to.deep.equal([...LEVELS]);
  });

  it('the other side of the other side is the same side', () => {
    for (const side of SIDES) {
      expect(otherSide(side)).not.to.equal(side);
      expect(otherSide(otherSide(side))).to.equal(side);
    }
  });

  it('the back is seen from half a turn away', () => {
    expect(VIEWS.posterior[0] - VIEWS.anterior[0]).to.equal(180);
  });

  it('an error names the value and the allowed ones', () => {
    expect(unknownValue('level', 'L9', ['L4', 'L5'])).to.be.instanceOf(RangeError);
    expect(unknownValue('level', undefined, ['L4']).message).to.equal('level: undefined is unknown. Known values: L4.');
  });

  it('the article was last updated on 24 July 2025 and awaits its human review', () => {
    expect(ARTICLE_REVIEW).to.deep.equal({ status: 'pending', lastReviewed: null, lastUpdated: '2025-07-24' });
  });

  it('nothing was reviewed by a human yet', () => {
    for (const { lastReviewed } of [ARTICLE_REVIEW, LIBRARY_REVIEW, UNDATED_REVIEW]) expect(lastReviewed).to.be.null;
  });
});
