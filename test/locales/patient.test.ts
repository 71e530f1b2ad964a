import { expect } from '@open-wc/testing';
import { skinClaims } from '../../src/core/claims.js';
import { LEVELS } from '../../src/core/levels.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { SCHEME_IDS } from '../../src/core/schemes.js';
import { CLAIMS } from '../../src/core/statements.js';
import { patientCompare } from '../../src/locales/en/compare.js';
import { EXAM_TERMS_PATIENT } from '../../src/locales/en/exam-patient.js';
import { LAYERS } from '../../src/locales/en/layers.js';
import { patientNerves } from '../../src/locales/en/nerves.js';
import { LIMB_ROTATION } from '../../src/locales/en/limb-rotation.js';
import { patient } from '../../src/locales/en/patient.js';
import { claimText } from '../../src/locales/claim-words.js';
import { schemeWords } from '../../src/locales/words.js';

const LIMIT = 8;

/** Endings whose "e" is not sounded: "nerve", "sole", "sides", "named", but not "little", "places", "pointed". */
const SILENT = /(?<=[^laeiouy]|[aeiouy]l)e$|(?<=[^aeiouycgsxzh])es$|(?<=[^aeiouytd])ed$/;

/** Syllables of an English word, by its groups of vowels. */
function syllables(word: string): number {
  return Math.max(1, word.replace(SILENT, '').match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * The Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 *
 * A level such as "L5" and a number count as one word of two syllables.
 */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter(Boolean).length;
  const words =
    text
      .toLowerCase()
      .replaceAll('%', 'percent')
      .match(/[a-z]*\d[\w.]*|[a-z']+/g) ?? [];
  const sounds = words.reduce((sum, word) => sum + (/\d/.test(word) ? 2 : syllables(word)), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (sounds / words.length) - 15.59;
}

const { clinical, details, ui } = patient;
const layers = LAYERS.patient;
const { methods, tellsApart, ...examNames } = EXAM_TERMS_PATIENT;
const examPhrases = Object.values(examNames).flatMap((names) =>
  typeof names === 'string' ? [names] : Object.values<string>(names),
);
const blank = LEVELS.map((level) => clinical.blankLevel(clinical.schemes.article!.name, level));
const sentences: readonly string[] = [
  ...[...SCHEMES.flatMap(skinClaims), ...CLAIMS]
    .filter(({ kind }) => kind !== 'power' && kind !== 'reflex' && kind !== 'key-point')
    .map((claim) => claimText(patient, claim)),
  ...Object.values(details.notes),
  ...SCHEME_IDS.map((id) => schemeWords(patient, id).about),
  ...blank,
  clinical.blankPlace(clinical.schemes.article!.name),
  ui.help,
  ui.listHelp,
  ui.notice,
  ui.pointsNotice,
  details.picture.notSaved,
  details.picture.notCopied,
  patientCompare.statement('38\u00a0%'),
  patientCompare.measured,
  patientCompare.byLevel,
  patientCompare.largest([details.places['thigh-posterior'], details.places['buttock-upper']]),
  patientCompare.otherLevels([details.places['thigh-posterior']]),
  patientCompare.divides(['S1', 'S2']),
  patientCompare.recalled,
  ...SCHEME_IDS.map((id) => patientCompare.reconstructed(schemeWords(patient, id).name)),
  layers.sharedAbout,
  layers.agreementAbout,
  ...layers.rule({ drawn: 1, reconstructed: 0.5, recalled: 0.5 }),
  layers.nervesAbout,
  layers.stockingAbout,
  layers.saddleAbout,
  layers.compareAbout,
  layers.pointHelp,
  layers.shares,
  layers.noShares,
  layers.oneRoot,
  ...Object.values(LIMB_ROTATION.patient.statements),
  ...Object.values(LIMB_ROTATION.patient.stages),
  LIMB_ROTATION.patient.notice,
  LIMB_ROTATION.patient.recalled,
  ...Object.values(methods).flatMap(({ how, compare }) => [how, compare]),
  ...Object.values(tellsApart),
];
const phrases: readonly string[] = [
  ...Object.values(details.places),
  ...Object.values({ ...clinical.skin, ...details.skin }).flatMap((words) => words?.area ?? []),
  ...Object.values(details.keyPoints),
  ...Object.values(details.movements),
  ...Object.values(details.reflexes),
  ...Object.values(patientNerves),
  ...examPhrases,
];

describe('the reading grade', () => {
  const counts: [word: string, count: number][] = [
    ['nerve', 1],
    ['sole', 1],
    ['little', 2],
    ['sides', 1],
    ['places', 2],
    ['named', 1],
    ['pointed', 2],
    ['genitals', 3],
  ];
  for (const [word, count] of counts) {
    it(`counts ${count} in "${word}"`, () => {
      expect(syllables(word)).to.equal(count);
    });
  }

  const known: [text: string, low: number, high: number][] = [
    ['The cat sat on the mat.', -2, 0],
    ['Neighbouring dermatomes overlap considerably.', 15, 40],
    ['This map does not name the outer thigh. We left it blank.', -1, 2],
  ];
  for (const [text, low, high] of known) {
    it(`of "${text}" lies between ${low} and ${high}`, () => {
      expect(readingGrade(text)).to.be.within(low, high);
    });
  }
});

describe('words for patients', () => {
  for (const text of new Set(sentences)) {
    it(`grade ${LIMIT} or below: ${text}`, () => {
      expect(readingGrade(text)).to.be.at.most(LIMIT);
    });
  }

  it(`all phrases together are of grade ${LIMIT} or below`, () => {
    expect(readingGrade(phrases.map((phrase) => `${phrase}.`).join(' '))).to.be.at.most(LIMIT);
  });

  it(`the names of an examination are of grade ${LIMIT} or below, taken together`, () => {
    expect(readingGrade(examPhrases.map((phrase) => `${phrase}.`).join(' '))).to.be.at.most(LIMIT);
  });

  it('hold no anatomical adjective', () => {
    const terms =
      /\b(anterior|posterior|medial|lateral|proximal|distal|plantar|dorsal|dorsum|hallux|malleolus|perineum|popliteal|dermatome|radiculopathy)\b/i;
    expect([...sentences, ...phrases].filter((text) => terms.test(text))).to.deep.equal([]);
  });

  it('never say what the reader has', () => {
    expect(
      [...sentences, ...phrases].filter((text) => /diagnos|you have|you suffer|your (nerve|root|disc)/i.test(text)),
    ).to.deep.equal([]);
  });
});
