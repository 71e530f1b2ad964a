import { expect } from '@open-wc/testing';
import { NERVES } from '../../src/core/nerves.js';
import { clinicianNerves, patientNerves, studentNerves } from '../../src/locales/en/nerves.js';

const voices = { clinician: clinicianNerves, student: studentNerves, patient: patientNerves };

for (const [audience, words] of Object.entries(voices)) {
  describe(`the nerves in the words of a ${audience}`, () => {
    it('are all named, each in its own words', () => {
      expect(Object.keys(words)).to.have.members([...NERVES]);
      expect(new Set(Object.values(words)).size).to.equal(NERVES.length);
    });

    it('start in lower case and have no full stop', () => {
      for (const name of Object.values(words)) expect(name).to.match(/^[a-z].*[^.]$/);
    });
  });
}
