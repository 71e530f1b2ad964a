import { expect } from '@open-wc/testing';
import { CITATIONS } from '../../src/core/citations.js';
import { ROTATION_CLAIMS, ROTATION_STAGES } from '../../src/core/limb-rotation.js';
import { AUDIENCES } from '../../src/core/readers.js';
import {
  addLimbRotationWords,
  limbRotationLanguages,
  limbRotationWords,
  loadLimbRotationWords,
} from '../../src/locales/limb-rotation.js';

describe('the words of the rotation of the limb', () => {
  it('are not there before they are asked for, and all readers have them then', async () => {
    expect(limbRotationWords('en', 'student')).to.be.undefined;
    const student = await loadLimbRotationWords('en', 'student');
    expect(limbRotationWords('en', 'student')).to.equal(student);
    for (const audience of AUDIENCES) expect(limbRotationWords('en', audience)).to.exist;
  });

  it('can be brought by a page, for a language and a reader', async () => {
    const words = await loadLimbRotationWords('en', 'patient');
    addLimbRotationWords('cy', 'patient', words);
    expect(limbRotationLanguages('patient')).to.deep.equal(['en', 'cy']);
    expect(limbRotationLanguages('clinician')).to.deep.equal(['en']);
    expect(await loadLimbRotationWords('cy', 'patient')).to.equal(words);
  });

  it('of an unknown language are refused by name', async () => {
    const error = await loadLimbRotationWords('tlh', 'patient').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError).with.property('message').that.includes('"tlh"');
  });

  for (const audience of AUDIENCES) {
    it(`have a sentence for every claim and a title for every stage, for a ${audience}`, async () => {
      const { statements, stages } = await loadLimbRotationWords('en', audience);
      expect(Object.keys(stages)).to.have.members([...ROTATION_STAGES]);
      expect(Object.keys(statements)).to.have.members(ROTATION_CLAIMS.map(({ id }) => id));
      for (const sentence of Object.values(statements)) expect(sentence).to.match(/^[A-Z].*[.?]$/);
    });
  }
});

describe('the claims on the rotation of the limb', () => {
  it('cite a source or are marked as recalled, and belong to every stage', () => {
    for (const { id, sources, verified } of ROTATION_CLAIMS) expect(sources.length > 0 || !verified, id).to.equal(true);
    expect([...new Set(ROTATION_CLAIMS.map(({ stage }) => stage))]).to.deep.equal([...ROTATION_STAGES]);
  });

  it('rest on no source that was not read, unless they say so', () => {
    for (const { id, sources, verified } of ROTATION_CLAIMS) {
      const unread = sources.some((source) => CITATIONS[source].readAs === 'not-read');
      expect(unread && verified, id).to.equal(false);
    }
  });
});
