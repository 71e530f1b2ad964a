import { expect } from '@open-wc/testing';
import { CITATIONS } from '../../src/core/citations.js';
import { BASIC_CLAIMS } from '../../src/core/claims.js';
import { MOVEMENTS, REFLEXES } from '../../src/core/examination.js';
import { LEVELS } from '../../src/core/levels.js';
import { PLACES } from '../../src/core/places.js';
import { AUDIENCES, type Audience } from '../../src/core/readers.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { CLAIMS, STATEMENTS } from '../../src/core/statements.js';
import { VIEW_IDS } from '../../src/core/views.js';
import { clinicianBasics } from '../../src/locales/en/clinician-basics.js';
import { TOUR } from '../../src/locales/en/tour.js';
import { LANGUAGES, addVoice, languageOf, languages, loadVoice, voiceFor } from '../../src/locales/voices.js';
import { claimText, fillFigures } from '../../src/locales/claim-words.js';
import { sentenceCase, skinWords } from '../../src/locales/words.js';

const NO_BREAK_SPACE = '\u00a0';

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    return error;
  }
}

describe('loading a voice', () => {
  it('a voice is at hand once it was loaded', async () => {
    expect(voiceFor('en', 'student')).to.be.undefined;
    const voice = await loadVoice('en', 'student');
    expect(voiceFor('en', 'student')).to.equal(voice);
  });

  it('a region of a language is served by the language', async () => {
    expect(languageOf('en-GB')).to.equal('en');
    expect(await loadVoice('en-GB', 'patient')).to.equal(await loadVoice('en', 'patient'));
  });

  it('an unknown language or reader is refused by name', async () => {
    expect(languageOf('tlh')).to.be.undefined;
    const language = await rejection(loadVoice('tlh', 'patient'));
    expect(language).to.be.instanceOf(RangeError).with.property('message').that.includes('"tlh"');
    const reader = await rejection(loadVoice('en', 'surgeon' as Audience));
    expect(reader).to.be.instanceOf(RangeError).with.property('message').that.includes('"surgeon"');
  });

  it('a page can add a voice of its own', async () => {
    const voice = { ...(await loadVoice('en', 'patient')), lang: 'de' };
    addVoice(voice);
    expect(voiceFor('de', 'patient')).to.equal(voice);
    expect(await loadVoice('de', 'patient')).to.equal(voice);
  });

  it('the language of an added voice is known, for its reader', async () => {
    addVoice({ ...(await loadVoice('en', 'patient')), lang: 'pt-BR' });
    expect(languages()).to.include.members(['en', 'pt-BR']);
    expect(languages('patient')).to.include('pt-BR');
    expect(languages('clinician')).not.to.include('pt-BR');
    expect(languageOf('pt-br')).to.equal('pt-BR');
    expect(languageOf('pt-BR', 'clinician')).to.be.undefined;
    const error = await rejection(loadVoice('pt-BR', 'clinician'));
    expect(error).to.be.instanceOf(RangeError).with.property('message').that.includes('"pt-BR"');
  });
});

for (const lang of LANGUAGES) {
  for (const audience of AUDIENCES) {
    describe(`the ${audience} voice in ${lang}`, () => {
      it('says for whom it speaks', async () => {
        const voice = await loadVoice(lang, audience);
        expect([voice.lang, voice.audience]).to.deep.equal([lang, audience]);
      });

      it('names every place, each in its own words', async () => {
        const { details } = await loadVoice(lang, audience);
        const names = PLACES.map((place) => details?.places[place]);
        for (const name of names) expect(name).to.be.a('string').that.is.not.empty;
        expect(new Set(names).size).to.equal(PLACES.length);
      });

      it('names every movement, reflex and view, each in its own words', async () => {
        const { details, ui } = await loadVoice(lang, audience);
        const lists = [
          MOVEMENTS.map((movement) => details?.movements[movement]),
          REFLEXES.map((reflex) => details?.reflexes[reflex]),
          VIEW_IDS.map((view) => ui.views[view]),
        ];
        for (const names of lists) {
          expect(names.every(Boolean)).to.be.true;
          expect(new Set(names).size).to.equal(names.length);
        }
      });

      it('describes every area, and says in a sentence what is remarked on it', async () => {
        const voice = await loadVoice(lang, audience);
        for (const { areas } of SCHEMES) {
          for (const area of areas) {
            expect(skinWords(voice, area).area, area.id).to.match(/^\p{L}.*[^.]$/u);
            expect(skinWords(voice, area).more, area.id).to.match(/^(\p{Lu}.*\.)?$/u);
            for (const note of area.notes) expect(voice.details?.notes[note]).to.match(/^\p{Lu}.*\.$/u);
          }
        }
      });

      it('has words for every claim, with every figure filled in', async () => {
        const voice = await loadVoice(lang, audience);
        for (const claim of CLAIMS) {
          expect(claimText(voice, claim), claim.id).to.match(/^\p{Lu}|^\d/u);
          expect(claimText(voice, claim), claim.id).not.to.match(/[{}]|undefined/);
        }
      });

      it('says of a blank level which source is silent', async () => {
        const { clinical } = await loadVoice(lang, audience);
        for (const level of LEVELS) expect(clinical.blankLevel('FRCEM', level)).to.include('FRCEM').and.include(level);
      });

      it('says where a note is, and what notes are', async () => {
        const { details } = await loadVoice(lang, audience);
        expect(details?.annotations?.title).to.be.a('string').that.is.not.empty;
        const where = details?.annotations?.where('heel', 'Left');
        expect(where).to.include('heel').and.match(/left/i);
      });

      it('says how deep every source was read', async () => {
        const { details } = await loadVoice(lang, audience);
        for (const { readAs } of Object.values(CITATIONS)) expect(details?.readAs[readAs]).to.match(/\bread\b/);
      });

      it('has every word of a tour', async () => {
        const { details } = await loadVoice(lang, audience);
        const { title, previous, next, count, step } = details?.tour ?? TOUR;
        expect(details?.tour).to.have.all.keys(Object.keys(TOUR));
        expect(new Set([title, previous, next]).size).to.equal(3);
        for (const words of [count(2, 5), step(2, 5, ''), step(2, 5, 'The sole.')])
          expect(words).to.include('2').and.include('5');
        expect(step(2, 5, 'The sole.')).to.include('The sole.');
      });

      it('has every word of the menu, each its own', async () => {
        const words = Object.values((await loadVoice(lang, audience)).details?.picture ?? {});
        expect(words.length).to.equal(8);
        for (const word of words) expect(word).to.match(/^\p{Lu}/u);
        expect(new Set(words).size).to.equal(words.length);
      });

      it('sets a no-break space before every percent sign', async () => {
        const { details } = await loadVoice(lang, audience);
        expect(details?.statements).to.have.all.keys(STATEMENTS.map(({ id }) => id));
        for (const text of Object.values(details?.statements ?? {})) {
          for (const [, space] of text.matchAll(/(.)%/gu)) expect(space, text).to.equal(NO_BREAK_SPACE);
        }
      });
    });
  }
}

describe('the basic words for clinicians', () => {
  it('are enough for every claim on skin', () => {
    for (const claim of BASIC_CLAIMS.filter(({ kind }) => kind === 'skin' || kind === 'blank'))
      expect(claimText(clinicianBasics, claim), claim.id).to.match(/^\p{Lu}/u);
  });

  it('refuse a statement by name', () => {
    for (const claim of STATEMENTS) expect(() => claimText(clinicianBasics, claim)).to.throw(RangeError, claim.id);
  });
});

describe('words', () => {
  it('a sentence starts with a capital', () => {
    expect(sentenceCase('lateral leg')).to.equal('Lateral leg');
    expect(sentenceCase('')).to.equal('');
  });

  it('figures are written as the language writes numbers', () => {
    expect(fillFigures('{n} of {m}', { n: 93.2, m: 1000 }, 'en')).to.equal('93.2 of 1,000');
    expect(fillFigures('{n}', { n: 93.2 }, 'de')).to.equal('93,2');
  });

  it('a figure that the claim does not have is refused by name', () => {
    expect(() => fillFigures('{weight}', { people: 60 }, 'en')).to.throw(RangeError, '"weight"');
  });
});
