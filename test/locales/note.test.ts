import { expect } from '@open-wc/testing';
import { NOTE } from '../../src/locales/en/note.js';
import { addNoteWords, loadNoteWords, noteLanguages, noteWords } from '../../src/locales/note.js';
import { LANGUAGES } from '../../src/locales/voices.js';

describe('the words of notes', () => {
  it('are there in every language of the library', async () => {
    for (const lang of LANGUAGES) expect((await loadNoteWords(lang)).lang).to.equal(lang);
  });

  it('can be brought by a page', async () => {
    expect(noteWords('cy')).to.equal(undefined);
    addNoteWords({ ...NOTE, lang: 'cy', title: 'Archwiliad' });
    expect((await loadNoteWords('cy')).title).to.equal('Archwiliad');
    expect(noteLanguages()).to.include('cy');
  });

  it('are refused for a language that is unknown', async () => {
    const error = await loadNoteWords('xx').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });

  it('never call it normal when nothing was found', () => {
    expect(NOTE.nothingFound).not.to.match(/normal/i);
  });
});
