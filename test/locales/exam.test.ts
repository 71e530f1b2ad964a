import { expect } from '@open-wc/testing';
import {
  MODALITIES,
  MOVEMENTS,
  MRC_GRADES,
  PROVOCATIONS,
  REFLEXES,
  SIGNS,
  UNGRADED_POWER,
} from '../../src/core/examination.js';
import { METHODS, TELLING } from '../../src/core/exam-methods.js';
import { PLACES } from '../../src/core/places.js';
import { AUDIENCES, type Audience } from '../../src/core/readers.js';
import { addExamWords, examLanguages, examWords, loadExamWords } from '../../src/locales/exam.js';
import type { ExamTerms } from '../../src/locales/exam-types.js';
import { loadVoice } from '../../src/locales/voices.js';

const KINDS = [
  'sides',
  'places',
  'keyPoints',
  'modalities',
  'sensoryGrades',
  'complaints',
  'movements',
  'muscles',
  'powerGrades',
  'reflexes',
  'reflexGrades',
  'plantarGrades',
  'provocations',
  'provocationResults',
  'signs',
  'settings',
  'paints',
] as const satisfies readonly (keyof ExamTerms)[];

const terms = async (audience: Audience): Promise<ExamTerms> => (await loadExamWords('en', audience)).terms;

describe('the words of an examination', () => {
  it('are not there before they are asked for, and only the reader who asked has them then', async () => {
    expect(examWords('en', 'student')).to.be.undefined;
    const words = await loadExamWords('en', 'student');
    expect(examWords('en', 'student')).to.equal(words);
    expect(words).to.include({ lang: 'en', audience: 'student' });
    expect(examWords('en', 'patient')).to.be.undefined;
  });

  it('can be brought by a page, for a language and a reader', async () => {
    const words = { ...(await loadExamWords('en', 'patient')), lang: 'cy' };
    addExamWords(words);
    expect(examLanguages('patient')).to.deep.equal(['en', 'cy']);
    expect(examLanguages('clinician')).to.deep.equal(['en']);
    expect(await loadExamWords('cy', 'patient')).to.equal(words);
  });

  const unknown: [what: string, lang: string, audience: string, value: string][] = [
    ['language', 'tlh', 'patient', '"tlh"'],
    ['reader', 'en', 'surgeon', '"surgeon"'],
  ];
  for (const [what, lang, audience, value] of unknown) {
    it(`of an unknown ${what} are refused by name`, async () => {
      const error = await loadExamWords(lang, audience as Audience).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError).with.property('message').that.includes(value);
    });
  }

  for (const audience of AUDIENCES) {
    describe(`for a ${audience}`, () => {
      it('name every place, modality, movement, reflex, test, sign and grade', async () => {
        const words = await terms(audience);
        expect(Object.keys(words.places)).to.have.members([...PLACES]);
        expect(Object.keys(words.modalities)).to.have.members([...MODALITIES]);
        expect(Object.keys(words.movements)).to.have.members([...MOVEMENTS]);
        expect(Object.keys(words.reflexes)).to.have.members([...REFLEXES]);
        expect(Object.keys(words.provocations)).to.have.members([...PROVOCATIONS]);
        expect(Object.keys(words.signs)).to.have.members([...SIGNS]);
        expect(Object.keys(words.powerGrades)).to.have.members([...MRC_GRADES.map(String), ...UNGRADED_POWER]);
      });

      it('say how each item is examined and compared, in whole sentences', async () => {
        const { methods } = await terms(audience);
        expect(Object.keys(methods)).to.have.members(METHODS.map(({ id }) => id));
        for (const [id, { how, compare }] of Object.entries(methods)) {
          for (const text of [how, compare]) expect(text, id).to.match(/^[A-Z0-9].*[.?]$/);
        }
      });

      it('say what each telling movement, reflex and test tells apart', async () => {
        const { tellsApart } = await terms(audience);
        expect(Object.keys(tellsApart)).to.have.members(TELLING.map(({ id }) => id));
        for (const text of Object.values(tellsApart)) expect(text).to.match(/^[A-Z0-9].*\.$/);
      });

      it('have names that start in lower case, or with a proper name, and have no full stop', async () => {
        const words = await terms(audience);
        for (const name of KINDS.flatMap((kind) => Object.values<string>(words[kind]))) {
          expect(name).to.match(/^(Achilles|Tinel|FADIR|[a-z]|over 200)/);
          expect(name).to.not.match(/[.;:]/);
          expect(name.trim()).to.equal(name);
        }
      });

      it('name no two things of a kind alike, and no name begins another, so that a note can be read back', async () => {
        const words = await terms(audience);
        for (const kind of KINDS) {
          const names = Object.values<string>(words[kind]).map((name) => name.toLowerCase());
          expect(new Set(names).size, kind).to.equal(names.length);
          const begun = names.filter((name) =>
            names.some((other) => other.startsWith(name) && /^[^\p{L}]/u.test(other.slice(name.length))),
          );
          expect(begun, kind).to.deep.equal([]);
        }
      });

      it('never call a key point by the name of another place', async () => {
        const { keyPoints, places } = await terms(audience);
        const own = { L4: 'malleolus-medial', S1: 'heel-lateral', S2: 'popliteal', S3: 'ischial', 'S4-5': 'perianal' };
        for (const [id, name] of Object.entries(keyPoints)) {
          const [place] = Object.entries(places).find(([, word]) => word === name) ?? [];
          expect(place, id).to.equal((own as Record<string, string>)[id]);
        }
      });

      it('never call what was not tested normal', async () => {
        const { notTested, notTestable } = await terms(audience);
        expect(`${notTested} ${notTestable}`).to.not.match(/normal|fine|ok|negative/i);
        expect(notTested).to.not.equal(notTestable);
      });

      it('call places, movements and reflexes as the map does', async () => {
        const { places, movements, reflexes } = await terms(audience);
        const { details } = await loadVoice('en', audience);
        expect(details).to.include({ places, movements, reflexes });
      });
    });
  }
});
