import { expect } from '@open-wc/testing';
import { AUDIENCES } from '../../src/core/readers.js';
import { SCHEME_IDS } from '../../src/core/schemes.js';
import { clinician } from '../../src/locales/en/clinician.js';
import type { OptionParts } from '../../src/locales/types.js';
import { loadVoice } from '../../src/locales/voices.js';
import { schemeWords } from '../../src/locales/words.js';

const { ui, clinical, details } = clinician;

const l5: OptionParts = {
  level: 'L5',
  area: clinical.skin['article-L5']!.area,
  side: 'right',
  selected: false,
  alsoClaimedBy: [],
  position: 5,
  total: 9,
};

describe('what is read aloud', () => {
  const options: [parts: Partial<OptionParts>, words: string][] = [
    [{}, 'L5, lateral leg and dorsum of foot, right, 5 of 9'],
    [{ selected: true }, 'L5, lateral leg and dorsum of foot, right, selected, 5 of 9'],
    [{ alsoClaimedBy: ['S1'] }, 'L5, lateral leg and dorsum of foot, right, also claimed by S1, 5 of 9'],
    [
      { side: 'left', alsoClaimedBy: ['L4', 'S1'], selected: true },
      'L5, lateral leg and dorsum of foot, left, also claimed by L4 and S1, selected, 5 of 9',
    ],
  ];
  for (const [parts, words] of options) {
    it(words, () => {
      expect(ui.option({ ...l5, ...parts })).to.equal(words);
    });
  }

  const sentences: [actual: string, expected: string][] = [
    [ui.viewShown(ui.views.posterior), 'Posterior view'],
    [ui.viewContains(ui.viewShown(ui.views.posterior), ['S1', 'S2']), 'Posterior view, shows S1 and S2'],
    [ui.schemeShown(schemeWords(clinician, 'frcem').name), 'Map: FRCEM revision text'],
    [ui.selectedCount(2), '2 selected'],
    [details.tour.count(2, 5), '2 of 5'],
    [details.tour.step(2, 5, 'The sole.'), 'Step 2 of 5: The sole.'],
    [details.tour.step(2, 5, ''), 'Step 2 of 5'],
    [ui.sharedWith(['S1']), 'shared with S1'],
    [
      ui.alsoClaimedBy([ui.claimedInScheme('S1', schemeWords(clinician, 'frcem').nameShort)]),
      'also claimed by S1 in FRCEM',
    ],
    [
      clinical.blankLevel(clinical.schemes.article!.name, 'T12'),
      'T12 is not in “Clinical article, 2025”. No skin is drawn for it.',
    ],
  ];
  for (const [actual, expected] of sentences) {
    it(expected, () => {
      expect(actual).to.equal(expected);
    });
  }
});

describe('the notice', () => {
  const statuses: [actual: string, expected: string][] = [
    [
      ui.schemeStatus('Article', '1.0', '2025-07-24', null),
      'Article scheme 1.0, source last updated 24 July 2025, human review pending',
    ],
    [ui.schemeStatus('FRCEM', '1.0', null, null), 'FRCEM scheme 1.0, source undated, human review pending'],
    [
      ui.schemeStatus('Article', '1.1', '2025-07-24', '2027-01-09'),
      'Article scheme 1.1, source last updated 24 July 2025, reviewed 9 January 2027',
    ],
  ];
  for (const [actual, expected] of statuses) {
    it(expected, () => {
      expect(actual).to.equal(expected);
    });
  }

  it('tells clinicians that it does not replace their judgement', () => {
    expect(ui.notice).to.equal('Educational. Not a substitute for clinical judgement.');
  });

  it('tells patients whom to ask', async () => {
    expect((await loadVoice('en', 'patient')).ui.notice).to.include('ask a doctor or nurse');
  });

  it('says that key points are not areas', () => {
    expect(ui.pointsNotice).to.equal('Key points: ISNCSCI. They are points for testing, not areas.');
  });
});

describe('an error', () => {
  for (const audience of AUDIENCES) {
    it(`names value and allowed values to the ${audience}`, async () => {
      const voice = await loadVoice('en', audience);
      expect(voice.ui.error('scheme', 'keegen')).to.equal('No map is drawn: scheme="keegen" is not a known map.');
      expect(voice.ui.errorAllowed('scheme', SCHEME_IDS.slice(0, 2))).to.equal('Known maps are article, frcem.');
      expect(voice.ui.errorNearest('article')).to.equal('Did you mean article?');
      expect(voice.ui.errorReason).to.equal('Nothing was substituted, because a wrong map is worse than none.');
    });
  }

  const titles: [actual: string, expected: string][] = [
    [ui.error('view', 'plantar'), 'No map is drawn: view="plantar" is not a known view.'],
    [ui.error('side', 'r'), 'No map is drawn: side="r" is not a known side.'],
    [ui.error('level', 'L9'), 'No map is drawn: level="L9" is not a known level.'],
    [ui.error('step', '9'), 'No map is drawn: step="9" is not a known step.'],
    [ui.error('audience', 'surgeon'), 'No map is drawn: audience="surgeon" is not a known reader.'],
    [ui.error('without', 'legs'), 'No map is drawn: without="legs" is not a known part.'],
    [ui.error('slot', 'place:ankel'), 'No map is drawn: slot="place:ankel" is not a known place.'],
    [ui.error('lang', 'tlh'), 'No map is drawn: lang="tlh" is not a known language.'],
  ];
  for (const [actual, expected] of titles) {
    it(expected, () => {
      expect(actual).to.equal(expected);
    });
  }
});
