import type { Movement, Reflex } from '../examination.js';
import type { Level } from '../levels.js';
import type { Place } from '../places.js';
import { rowsOf, type Entry, type EvidenceRow, type Figures, type Interval } from './row.js';

/** A likelihood ratio; `'infinity'` where a small sample held no false positive, so that it must be capped before use. */
export type LikelihoodRatio = number | 'infinity';

/** A span whose one end may be open. */
export type Span = readonly [low: number | null, high: number | null];

/** The figures of a row that can be printed wrongly or fail to fit one another. */
export type AccuracyFigure =
  | 'sensitivity'
  | 'specificity'
  | 'positiveLikelihoodRatio'
  | 'positiveLikelihoodRatioInterval'
  | 'oddsRatio'
  | 'predictiveValues';

/** How well one test finds one target, in one study or review. Proportions are on a scale to 1. */
export interface AccuracyRow extends EvidenceRow {
  readonly kind: 'accuracy';
  readonly test: string;
  readonly target: string;
  /** The roots that the target names. */
  readonly levels?: readonly Level[];
  readonly movement?: Movement;
  readonly reflex?: Reflex;
  readonly place?: Place;
  readonly sensitivity?: number;
  readonly sensitivityInterval?: Interval;
  /** The least and the greatest of several sensitivities. */
  readonly sensitivityRange?: Span;
  readonly specificity?: number;
  readonly specificityInterval?: Interval;
  readonly specificityRange?: Span;
  readonly positiveLikelihoodRatio?: LikelihoodRatio;
  readonly positiveLikelihoodRatioInterval?: Interval;
  readonly positiveLikelihoodRatioRange?: Span;
  readonly negativeLikelihoodRatio?: number;
  readonly negativeLikelihoodRatioRange?: Span;
  /** Whether the likelihood ratios were computed from the sensitivity and specificity of the row. */
  readonly lrDerived: boolean;
  /** How many people were examined; `null` where the source does not say. */
  readonly people: number | null;
  /** Other counts: studies of a review, people with the target. */
  readonly counts?: Figures;
  readonly referenceStandard?: string;
  readonly setting?: string;
  /** Other measures: odds ratios, areas under the curve, predictive values. */
  readonly figures?: Figures;
  /** Figures that the source misprints. */
  readonly misprinted?: readonly AccuracyFigure[];
  /** Figures that do not fit one another, or of which sources differ. */
  readonly doubtful?: readonly AccuracyFigure[];
}

type AccuracyEntry = Pick<AccuracyRow, 'id' | 'test' | 'target'> & Partial<Entry<AccuracyRow>>;

function accuracy(shared: Partial<Entry<AccuracyRow>>, entries: readonly AccuracyEntry[]): Entry<AccuracyRow>[] {
  return entries.map((entry) => ({ sources: [], people: null, lrDerived: false, ...shared, ...entry }));
}

const UPPER: readonly Level[] = ['L2', 'L3', 'L4'];
const SCIATIC: readonly Level[] = ['L5', 'S1'];

/** @see suri2011 */
const suri = accuracy(
  {
    sources: ['suri2011'],
    people: 54,
    referenceStandard: 'nerve root impingement in MRI',
    setting: 'spine clinic; radicular pain for less than 12 weeks; 18 years or older',
  },
  [
    {
      id: 'accuracy-suri-femoral-stretch',
      test: 'femoral stretch test',
      target: 'L2-L4 impingement',
      levels: UPPER,
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-crossed-femoral-stretch',
      test: 'crossed femoral stretch test',
      target: 'L2-L4 impingement',
      levels: UPPER,
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-medial-ankle-pinprick',
      test: 'pinprick at the medial ankle',
      target: 'L2-L4 impingement',
      levels: UPPER,
      place: 'malleolus-medial',
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-patellar',
      test: 'patellar reflex',
      target: 'L2-L4 impingement',
      levels: UPPER,
      reflex: 'patellar',
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-femoral-stretch-and-patellar',
      test: 'femoral stretch test and patellar reflex',
      target: 'L2-L4 impingement',
      levels: UPPER,
      positiveLikelihoodRatio: 7,
      positiveLikelihoodRatioInterval: [2.3, 21],
    },
    {
      id: 'accuracy-suri-femoral-stretch-and-sit-to-stand',
      test: 'femoral stretch test and sit-to-stand test',
      target: 'L2-L4 impingement',
      levels: UPPER,
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-achilles',
      test: 'Achilles reflex',
      target: 'L5-S1 impingement',
      levels: SCIATIC,
      reflex: 'achilles',
      positiveLikelihoodRatio: 7.1,
      positiveLikelihoodRatioInterval: [0.96, 53],
      note: 'the interval holds 1',
    },
    {
      id: 'accuracy-suri-L2-anterior-thigh',
      test: 'sensation of the anterior thigh',
      target: 'L2 impingement',
      levels: ['L2'],
      positiveLikelihoodRatio: 13,
      positiveLikelihoodRatioInterval: [1.8, 87],
    },
    {
      id: 'accuracy-suri-L3-femoral-stretch',
      test: 'femoral stretch test',
      target: 'L3 impingement',
      levels: ['L3'],
      positiveLikelihoodRatio: 5.7,
      positiveLikelihoodRatioInterval: [2.3, 4.4],
      misprinted: ['positiveLikelihoodRatioInterval'],
      note: 'as printed the interval leaves out its own estimate: do not quote it',
    },
    {
      id: 'accuracy-suri-L4-patellar',
      test: 'patellar reflex',
      target: 'L4 impingement',
      levels: ['L4'],
      reflex: 'patellar',
      positiveLikelihoodRatio: 7.7,
      positiveLikelihoodRatioInterval: [1.7, 35],
    },
    {
      id: 'accuracy-suri-L4-medial-ankle',
      test: 'sensation at the medial ankle',
      target: 'L4 impingement',
      levels: ['L4'],
      place: 'malleolus-medial',
      positiveLikelihoodRatio: 'infinity',
    },
    {
      id: 'accuracy-suri-L4-crossed-femoral-stretch',
      test: 'crossed femoral stretch test',
      target: 'L4 impingement',
      levels: ['L4'],
      positiveLikelihoodRatio: 13,
      positiveLikelihoodRatioInterval: [1.8, 87],
    },
    {
      id: 'accuracy-suri-L5-hip-abduction',
      test: 'strength of hip abduction',
      target: 'L5 impingement',
      levels: ['L5'],
      movement: 'hip-abduction',
      positiveLikelihoodRatio: 11,
      positiveLikelihoodRatioInterval: [1.3, 84],
    },
  ],
);

/**
 * @see vdw2010
 * @see deville2000
 */
const raisingAgainstSurgery = [
  ...accuracy(
    {
      sources: ['vdw2010'],
      people: 8224,
      counts: { studies: 19 },
      referenceStandard: 'surgery',
      lrDerived: true,
      note: 'people and studies are those of the whole review; ratios from the pooled pair',
    },
    [
      {
        id: 'accuracy-cochrane-slr',
        test: 'straight leg raise',
        target: 'disc herniation',
        setting: 'surgical series, prevalence 58-98 %',
        sensitivity: 0.92,
        sensitivityInterval: [0.87, 0.95],
        specificity: 0.28,
        specificityInterval: [0.18, 0.4],
        positiveLikelihoodRatio: 1.28,
        negativeLikelihoodRatio: 0.29,
      },
      {
        id: 'accuracy-cochrane-crossed-slr',
        test: 'crossed straight leg raise',
        target: 'disc herniation',
        setting: 'surgical series',
        sensitivity: 0.28,
        sensitivityInterval: [0.22, 0.35],
        specificity: 0.9,
        specificityInterval: [0.85, 0.94],
        positiveLikelihoodRatio: 2.8,
        negativeLikelihoodRatio: 0.8,
      },
    ],
  ),
  ...accuracy(
    {
      sources: ['deville2000'],
      referenceStandard: 'surgery',
      lrDerived: true,
      note: 'seen on an AI-written page only',
    },
    [
      {
        id: 'accuracy-deville-slr',
        test: 'straight leg raise',
        target: 'disc herniation',
        sensitivity: 0.91,
        sensitivityInterval: [0.82, 0.94],
        specificity: 0.26,
        specificityInterval: [0.16, 0.38],
        positiveLikelihoodRatio: 1.23,
        negativeLikelihoodRatio: 0.35,
      },
      {
        id: 'accuracy-deville-crossed-slr',
        test: 'crossed straight leg raise',
        target: 'disc herniation',
        sensitivity: 0.29,
        sensitivityInterval: [0.24, 0.34],
        specificity: 0.88,
        specificityInterval: [0.86, 0.9],
        positiveLikelihoodRatio: 2.42,
        negativeLikelihoodRatio: 0.81,
      },
    ],
  ),
];

/**
 * @see capra2011
 * @see majlesi2008
 */
const raisingAgainstImaging = accuracy({}, [
  {
    id: 'accuracy-capra-slr',
    test: 'straight leg raise',
    target: 'disc herniation at L4-5 or L5-S1',
    sensitivity: 0.36,
    specificity: 0.74,
    positiveLikelihoodRatio: 1.38,
    negativeLikelihoodRatio: 0.87,
    people: 2352,
    referenceStandard: 'MRI',
    figures: { positivePredictiveValue: 0.69, negativePredictiveValue: 0.52, positive: 741, examined: 1305 },
    doubtful: ['predictiveValues'],
    sources: ['capra2011'],
    note: 'the predictive values and "741 positive of 1305" do not fit sensitivity and specificity: use the ratios only',
  },
  {
    id: 'accuracy-kigali-slr',
    test: 'straight leg raise',
    target: 'disc herniation',
    sensitivity: 0.875,
    sensitivityInterval: [0.69, 0.957],
    specificity: 0.429,
    specificityInterval: [0.158, 0.75],
    positiveLikelihoodRatio: 1.53,
    negativeLikelihoodRatio: 0.29,
    lrDerived: true,
    people: 33,
    referenceStandard: 'MRI',
    sources: ['rwanda2015'],
  },
  {
    id: 'accuracy-kigali-slump',
    test: 'slump test',
    target: 'disc herniation',
    sensitivity: 0.8,
    sensitivityInterval: [0.6087, 0.911],
    specificity: 0.714,
    specificityInterval: [0.359, 0.918],
    positiveLikelihoodRatio: 2.8,
    negativeLikelihoodRatio: 0.28,
    lrDerived: true,
    people: 33,
    referenceStandard: 'MRI',
    sources: ['rwanda2015'],
  },
  {
    id: 'accuracy-majlesi-slump',
    test: 'slump test',
    target: 'disc herniation',
    sensitivity: 0.84,
    people: 75,
    referenceStandard: 'MRI',
    figures: { specificityInCoursePaper: 0.89 },
    doubtful: ['specificity'],
    sources: ['majlesi2008'],
    recalled: 'specificity 0.83 in the abstract',
    note: 'the specificities of slump and straight leg raise may be swapped; unresolved, so none is given',
  },
  {
    id: 'accuracy-majlesi-slr',
    test: 'straight leg raise',
    target: 'disc herniation',
    sensitivity: 0.52,
    people: 75,
    referenceStandard: 'MRI',
    figures: { specificityInCoursePaper: 0.83 },
    doubtful: ['specificity'],
    sources: ['majlesi2008'],
    recalled: 'specificity 0.89 in the abstract',
    note: 'the specificities of slump and straight leg raise may be swapped; unresolved, so none is given',
  },
  {
    id: 'accuracy-stankovic-combined',
    test: 'extension, slump and neurological examination together',
    target: 'disc herniation',
    sensitivity: 0.826,
    specificity: 0.547,
    positiveLikelihoodRatio: 1.82,
    negativeLikelihoodRatio: 0.32,
    lrDerived: true,
    people: 105,
    referenceStandard: 'CT or MRI',
    sources: ['stankovic1999'],
  },
]);

/** @see alnezari2013 */
const alNezari = [
  ...accuracy(
    {
      sources: ['alnezari2013'],
      counts: { studies: 14 },
      lrDerived: true,
      note: 'ratios from the pooled pair; the review itself gives pooled positive ratios of 1.02-1.26: quote those',
    },
    [
      {
        id: 'accuracy-pooled-sensation-surgery',
        test: 'sensory testing',
        target: 'disc herniation',
        referenceStandard: 'surgery',
        sensitivity: 0.4,
        specificity: 0.59,
        positiveLikelihoodRatio: 0.98,
        negativeLikelihoodRatio: 1.02,
      },
      {
        id: 'accuracy-pooled-sensation-imaging',
        test: 'sensory testing',
        target: 'disc herniation',
        referenceStandard: 'imaging',
        sensitivity: 0.32,
        specificity: 0.72,
        positiveLikelihoodRatio: 1.14,
        negativeLikelihoodRatio: 0.94,
      },
      {
        id: 'accuracy-pooled-sensation-level',
        test: 'sensory testing',
        target: 'level of disc herniation',
        referenceStandard: 'mixed',
        sensitivity: 0.35,
        specificity: 0.64,
        positiveLikelihoodRatio: 0.97,
        negativeLikelihoodRatio: 1.02,
      },
      {
        id: 'accuracy-pooled-paresis-surgery',
        test: 'paresis',
        target: 'disc herniation',
        referenceStandard: 'surgery',
        sensitivity: 0.22,
        specificity: 0.79,
        positiveLikelihoodRatio: 1.05,
        negativeLikelihoodRatio: 0.99,
      },
      {
        id: 'accuracy-pooled-paresis-imaging',
        test: 'paresis',
        target: 'disc herniation',
        referenceStandard: 'imaging',
        sensitivity: 0.4,
        specificity: 0.62,
        positiveLikelihoodRatio: 1.05,
        negativeLikelihoodRatio: 0.97,
      },
      {
        id: 'accuracy-pooled-atrophy-surgery',
        test: 'atrophy',
        target: 'disc herniation',
        referenceStandard: 'surgery',
        sensitivity: 0.31,
        specificity: 0.76,
        positiveLikelihoodRatio: 1.29,
        negativeLikelihoodRatio: 0.91,
      },
      {
        id: 'accuracy-pooled-reflex-surgery',
        test: 'reflex testing',
        target: 'level of disc herniation',
        referenceStandard: 'surgery',
        sensitivity: 0.29,
        specificity: 0.78,
        positiveLikelihoodRatio: 1.32,
        negativeLikelihoodRatio: 0.91,
      },
      {
        id: 'accuracy-pooled-reflex-imaging',
        test: 'reflex testing',
        target: 'level of disc herniation',
        referenceStandard: 'imaging',
        sensitivity: 0.25,
        specificity: 0.75,
        positiveLikelihoodRatio: 1,
        negativeLikelihoodRatio: 1,
      },
    ],
  ),
  ...accuracy({ sources: ['alnezari2013'], counts: { studies: 14 } }, [
    {
      id: 'accuracy-pooled-all-components',
      test: 'any part of the neurological examination',
      target: 'disc herniation',
      referenceStandard: 'mixed',
      positiveLikelihoodRatioRange: [1.02, 1.26],
      note: 'the range of the pooled ratios as published',
    },
  ]),
];

/** @see iversen2013 */
const iversen = accuracy(
  {
    sources: ['iversen2013'],
    people: 116,
    referenceStandard: 'MRI or CT',
    setting: 'chronic radiculopathy, more than 12 weeks',
  },
  [
    {
      id: 'accuracy-iversen-L4',
      test: 'overall clinical evaluation',
      target: 'L4 impingement',
      levels: ['L4'],
      positiveLikelihoodRatio: 6.28,
      positiveLikelihoodRatioInterval: [1.06, 37.21],
      counts: { withMri: 109, withCt: 7 },
      figures: { areaUnderCurve: 0.95, areaUnderCurveInterval: [0.9, 1] },
    },
    {
      id: 'accuracy-iversen-L5',
      test: 'overall clinical evaluation',
      target: 'L5 impingement',
      levels: ['L5'],
      positiveLikelihoodRatio: 1.74,
      positiveLikelihoodRatioInterval: [1.04, 2.93],
      figures: { areaUnderCurve: 0.67, areaUnderCurveInterval: [0.56, 0.77] },
    },
    {
      id: 'accuracy-iversen-S1',
      test: 'overall clinical evaluation',
      target: 'S1 impingement',
      levels: ['S1'],
      positiveLikelihoodRatio: 1.29,
      positiveLikelihoodRatioInterval: [0.97, 1.72],
      figures: { areaUnderCurve: 0.66, areaUnderCurveInterval: [0.54, 0.77] },
    },
    {
      id: 'accuracy-iversen-single-tests',
      test: 'any single index test',
      target: 'root impingement',
      positiveLikelihoodRatioRange: [null, 4],
      negativeLikelihoodRatioRange: [0.4, null],
    },
  ],
);

/** @see tawa2017 */
const tawa = accuracy({ sources: ['tawa2017'], counts: { studies: 12 } }, [
  {
    id: 'accuracy-tawa-sensation',
    test: 'sensory testing',
    target: 'lumbosacral radiculopathy',
    referenceStandard: 'MRI',
    sensitivity: 0.61,
    sensitivityInterval: [0.47, 0.73],
    specificity: 0.63,
    specificityInterval: [0.38, 0.84],
    positiveLikelihoodRatio: 1.65,
    negativeLikelihoodRatio: 0.62,
    lrDerived: true,
  },
  {
    id: 'accuracy-tawa-motor',
    test: 'motor tests',
    target: 'lumbosacral radiculopathy',
    sensitivityRange: [0.13, 0.61],
    figures: { lowestSensitivityInterval: [0.04, 0.31], highestSensitivityInterval: [0.36, 0.83] },
  },
  {
    id: 'accuracy-tawa-reflex',
    test: 'reflex tests',
    target: 'lumbosacral radiculopathy',
    specificityRange: [0.6, 0.93],
    figures: { lowestSpecificityInterval: [0.51, 0.69] },
  },
]);

/**
 * @see murphy2009
 * @see kortelainen1985
 */
const signsOfLevel = accuracy({}, [
  {
    id: 'accuracy-suri-blinded-sensation',
    test: 'sensory testing, examiner blind to MRI',
    target: 'root impingement',
    sensitivity: 0.2,
    people: 154,
    referenceStandard: 'final clinical impression',
    figures: { sensitivityUnblinded: 0.36, p: 0.05 },
    sources: ['suri2010bias'],
    note: 'the same test finds 36 % when the examiner has seen the images',
  },
  {
    id: 'accuracy-murphy-S1-pain',
    test: 'dermatomal pattern of pain',
    target: 'S1 root',
    levels: ['S1'],
    sensitivity: 0.65,
    specificity: 0.8,
    positiveLikelihoodRatio: 3.25,
    negativeLikelihoodRatio: 0.44,
    lrDerived: true,
    people: 169,
    counts: { roots: 226 },
    referenceStandard: 'clinical diagnosis',
    sources: ['murphy2009'],
  },
  {
    id: 'accuracy-kortelainen-L5-pain',
    test: 'pain in the L5 dermatome',
    target: 'L4-5 disc herniation',
    sensitivity: 0.594,
    specificity: 0.799,
    positiveLikelihoodRatio: 2.96,
    negativeLikelihoodRatio: 0.51,
    lrDerived: true,
    people: 403,
    counts: { truePositive: 136, withTarget: 229, falsePositive: 35, withoutTarget: 174 },
    referenceStandard: 'surgery',
    sources: ['kortelainen1985'],
    note: 'built from the table of counts',
  },
  {
    id: 'accuracy-kortelainen-S1-pain',
    test: 'pain in the S1 dermatome',
    target: 'L5-S1 disc herniation',
    sensitivity: 0.75,
    specificity: 0.703,
    positiveLikelihoodRatio: 2.53,
    negativeLikelihoodRatio: 0.36,
    lrDerived: true,
    people: 403,
    counts: { truePositive: 123, withTarget: 164, falsePositive: 71, withoutTarget: 239 },
    referenceStandard: 'surgery',
    sources: ['kortelainen1985'],
    note: 'built from the table of counts',
  },
  {
    id: 'accuracy-hancock-single-tests',
    test: 'single neurological tests',
    target: 'level of herniation, L3 to S1',
    people: 283,
    referenceStandard: 'MRI',
    specificityRange: [0.83, 0.94],
    figures: { areaUnderCurveBelow: 0.75, positiveTestsForSpecificity: 3 },
    sources: ['hancock2011'],
    note: 'dermatomal site of pain tells most; the specificity is that of 3 positive tests or more, which find few; the overall impression of a neurologist is better',
  },
]);

/** @see coster2010 */
const coster = accuracy({ sources: ['coster2010'], people: 202, referenceStandard: 'MRI' }, [
  {
    id: 'accuracy-coster-radiation',
    test: 'dermatomal radiation',
    target: 'root compression',
    figures: { oddsRatio: 2.1 },
  },
  {
    id: 'accuracy-coster-cough',
    test: 'pain worse on coughing, sneezing or straining',
    target: 'root compression',
    figures: { oddsRatio: 2.4 },
  },
  { id: 'accuracy-coster-slr', test: 'straight leg raise', target: 'root compression', figures: { oddsRatio: 3 } },
  {
    id: 'accuracy-coster-emg',
    test: 'ongoing denervation in needle EMG',
    target: 'root compression',
    figures: { oddsRatio: 4.5 },
  },
]);

/**
 * @see lauder2000
 * @see stynes2018
 */
const historyAndModels = accuracy({}, [
  {
    id: 'accuracy-lauder-normal-examination',
    test: 'normal physical examination',
    target: 'abnormal electrodiagnosis all the same',
    people: 170,
    referenceStandard: 'electrodiagnosis',
    figures: { abnormalPercent: [15, 18] },
    sources: ['lauder2000'],
  },
  {
    id: 'accuracy-vroomen-history',
    test: 'model of history items',
    target: 'root compression',
    people: 274,
    referenceStandard: 'MRI',
    figures: { areaUnderCurve: 0.8, areaUnderCurveWithExamination: 0.83 },
    sources: ['vroomen2002'],
    note: 'straight leg raise predicted nothing of its own',
  },
  {
    id: 'accuracy-verwoerd-history',
    test: 'model of 6 history items',
    target: 'root compression',
    people: 395,
    referenceStandard: 'MRI',
    figures: {
      areaUnderCurve: 0.65,
      areaUnderCurveInterval: [0.58, 0.71],
      areaUnderCurveHerniation: 0.66,
      areaUnderCurveHerniationInterval: [0.58, 0.74],
    },
    sources: ['verwoerd2014'],
  },
  {
    id: 'accuracy-konstantinou-below-knee',
    test: 'pain below the knee, as the person says',
    target: 'clinical sciatica',
    referenceStandard: 'clinical diagnosis',
    setting: 'baseline of a trial in primary care',
    counts: { peopleMoreThan: 500 },
    figures: { areaUnderCurve: [0.67, 0.68], areaUnderCurveOfThreeItems: [0.72, 0.74] },
    sources: ['konstantinou2012'],
    note: 'the number of people is from a second source',
  },
  {
    id: 'accuracy-stynes-model',
    test: 'pain below the knee, leg worse than back, neural tension and neurological deficit together',
    target: 'clinical sciatica',
    people: 394,
    referenceStandard: 'clinical diagnosis; MRI for the second model',
    figures: {
      areaUnderCurve: 0.95,
      areaUnderCurveInterval: [0.93, 0.98],
      areaUnderCurveMri: 0.82,
      areaUnderCurveMriInterval: [0.78, 0.86],
    },
    sources: ['stynes2018'],
  },
  {
    id: 'accuracy-savage-items',
    test: 'items of history and examination',
    target: 'radiculopathy in EMG',
    people: 38,
    referenceStandard: 'needle EMG',
    sources: ['savage2014'],
    note: 'no significant relation found',
  },
  {
    id: 'accuracy-shiqing-pain-on-slr',
    test: 'site of pain on straight leg raise',
    target: 'position of the disc: central, intermediate or lateral',
    people: 113,
    referenceStandard: 'surgery',
    figures: { correct: 100, correctPercent: 88.5 },
    sources: ['shiqing1987'],
  },
]);

/**
 * @see esene2012
 * @see mhr1987
 */
const reflexes = accuracy({}, [
  {
    id: 'accuracy-esene-medial-hamstring',
    test: 'medial hamstring reflex',
    target: 'L5 radiculopathy',
    levels: ['L5'],
    reflex: 'medial-hamstring',
    sensitivity: 0.76,
    specificity: 0.85,
    positiveLikelihoodRatio: 5.07,
    negativeLikelihoodRatio: 0.28,
    lrDerived: true,
    people: 100,
    referenceStandard: 'MRI and surgery',
    figures: { correctKneePercent: 86, correctMedialHamstringPercent: 79, correctAnklePercent: 67 },
    sources: ['esene2012'],
    note: 'sensitivity and specificity were read on a second page, the shares classified correctly in the abstract',
  },
  {
    id: 'accuracy-1987-medial-hamstring',
    test: 'medial hamstring reflex',
    target: 'herniation of the fourth lumbar disc',
    reflex: 'medial-hamstring',
    people: 52,
    referenceStandard: 'surgery and imaging',
    figures: { positivePredictiveValue: [0.85, 0.89], negativePredictiveValue: [0.51, 0.61] },
    sources: ['mhr1987'],
  },
  {
    id: 'accuracy-1987-achilles',
    test: 'Achilles reflex',
    target: 'herniation of the fifth lumbar disc',
    reflex: 'achilles',
    people: 52,
    figures: { positivePredictiveValue: [0.67, 0.84], negativePredictiveValue: [0.79, 0.84] },
    sources: ['mhr1987'],
  },
]);

/**
 * @see bertilson2010
 * @see jeon2013
 */
const rootsAndNerves = accuracy({}, [
  {
    id: 'accuracy-bertilson-imaging',
    test: 'root involvement in MRI, against neurological tests',
    target: 'L4-5 segment',
    people: 61,
    referenceStandard: 'neurological examination',
    sensitivityRange: [0.16, 0.37],
    specificityRange: [0.61, 0.77],
    figures: { positivePredictiveValue: [0.22, 0.78], negativePredictiveValue: [0.28, 0.56] },
    sources: ['bertilson2010'],
  },
  {
    id: 'accuracy-jeon-hip-abduction',
    test: 'weak hip abduction in foot drop',
    target: 'lumbar radiculopathy, not fibular neuropathy',
    movement: 'hip-abduction',
    sensitivity: 0.857,
    specificity: 0.964,
    positiveLikelihoodRatio: 23.81,
    negativeLikelihoodRatio: 0.15,
    lrDerived: true,
    people: 61,
    counts: { radiculopathy: 21, fibularNeuropathy: 28 },
    referenceStandard: 'clinic, imaging and electrodiagnosis',
    figures: {
      positivePredictiveValue: 0.947,
      negativePredictiveValue: 0.9,
      weakPercentRadiculopathy: 85.7,
      weakPercentFibular: 3.6,
    },
    sources: ['jeon2013'],
  },
  {
    id: 'accuracy-pelvic-compression',
    test: 'pelvic compression test',
    target: 'meralgia paresthetica',
    sensitivity: 0.95,
    specificity: 0.933,
    positiveLikelihoodRatio: 14.18,
    negativeLikelihoodRatio: 0.05,
    lrDerived: true,
    people: 45,
    sources: ['medscapeMP'],
  },
  {
    id: 'accuracy-seekhealthz-femoral-stretch',
    test: 'femoral stretch test',
    target: 'upper lumbar root',
    sensitivity: 0.88,
    specificity: 0.88,
    positiveLikelihoodRatio: 7.33,
    negativeLikelihoodRatio: 0.14,
    lrDerived: true,
    sources: ['seekhealthz'],
    note: 'the page gives one figure for both and names no study',
  },
  {
    id: 'accuracy-kerr',
    test: 'clinical signs',
    target: 'level of the root',
    sources: ['kerr1988'],
    verified: false,
    note: 'not obtained; no figure recorded',
  },
  {
    id: 'accuracy-rubinstein',
    test: 'review of Rubinstein and van Tulder 2008',
    target: 'not recorded',
    sources: ['vdw2010'],
    verified: false,
    note: 'not looked up; no figure recorded',
  },
]);

/** @see ces334 */
const caudaEquina = [
  ...accuracy(
    {
      sources: ['ces334'],
      people: 334,
      counts: { withTarget: 25 },
      referenceStandard: 'MRI',
      lrDerived: true,
    },
    [
      {
        id: 'accuracy-cauda-bilateral-leg-pain',
        test: 'pain of both legs',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.6,
        specificity: 0.7,
        positiveLikelihoodRatio: 2,
        negativeLikelihoodRatio: 0.57,
        figures: { oddsRatio: 5.03, oddsRatioInterval: [2.16, 11.68] },
        misprinted: ['sensitivity', 'specificity', 'oddsRatio'],
        note: 'sensitivity and specificity as printed make an odds ratio of about 3.5: one of them is a misprint',
      },
      {
        id: 'accuracy-cauda-leg-weakness',
        test: 'weakness of a leg',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.68,
        specificity: 0.72,
        positiveLikelihoodRatio: 2.43,
        negativeLikelihoodRatio: 0.44,
        figures: { oddsRatio: 5.35, oddsRatioInterval: [2.23, 12.85] },
      },
      {
        id: 'accuracy-cauda-leg-sensation',
        test: 'sensory deficit of a leg',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.72,
        specificity: 0.6,
        positiveLikelihoodRatio: 1.8,
        negativeLikelihoodRatio: 0.47,
        figures: { oddsRatio: 3.79, oddsRatioInterval: [1.54, 9.36] },
      },
      {
        id: 'accuracy-cauda-perianal-sensation',
        test: 'altered perianal sensation',
        target: 'cauda equina syndrome in MRI',
        place: 'perianal',
        sensitivity: 0.6,
        specificity: 0.67,
        positiveLikelihoodRatio: 1.82,
        negativeLikelihoodRatio: 0.6,
        figures: { oddsRatio: 3.03, oddsRatioInterval: [1.31, 6.99] },
      },
      {
        id: 'accuracy-cauda-unilateral-leg-pain',
        test: 'pain of one leg',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.28,
        specificity: 0.48,
        positiveLikelihoodRatio: 0.54,
        negativeLikelihoodRatio: 1.5,
      },
      {
        id: 'accuracy-cauda-back-pain',
        test: 'back pain',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.92,
        specificity: 0.13,
        positiveLikelihoodRatio: 1.06,
        negativeLikelihoodRatio: 0.62,
      },
      {
        id: 'accuracy-cauda-bladder',
        test: 'bladder dysfunction',
        target: 'cauda equina syndrome in MRI',
        sensitivity: 0.72,
        specificity: 0.36,
        positiveLikelihoodRatio: 1.12,
        negativeLikelihoodRatio: 0.78,
      },
    ],
  ),
  ...accuracy({ referenceStandard: 'MRI' }, [
    {
      id: 'accuracy-cauda-pooled-flags',
      test: 'red flags, pooled',
      target: 'cauda equina syndrome in MRI',
      people: 569,
      counts: { studies: 7 },
      sensitivityRange: [0.19, 0.43],
      specificityRange: [0.62, 0.88],
      figures: {
        lowestSensitivityInterval: [0.09, 0.33],
        highestSensitivityInterval: [0.3, 0.56],
        lowestSpecificityInterval: [0.59, 0.73],
        highestSpecificityInterval: [0.85, 0.92],
      },
      sources: ['dionne2019'],
      note: 'no flag reassures by its absence',
    },
    {
      id: 'accuracy-cauda-anal-tone',
      test: 'reduced anal tone',
      target: 'cauda equina syndrome in MRI',
      sensitivity: 0.529,
      people: 92,
      sources: ['venkatesan2019'],
    },
    {
      id: 'accuracy-cauda-perianal-numbness',
      test: 'perianal numbness',
      target: 'cauda equina syndrome in MRI',
      place: 'perianal',
      sensitivity: 0.823,
      people: 92,
      counts: { withTarget: 17 },
      figures: { negativePredictiveValue: 0.92, prevalencePercent: 18 },
      sources: ['venkatesan2019'],
    },
    {
      id: 'accuracy-cauda-residual-200-journal',
      test: 'post-void residual of 200 mL or more',
      target: 'cauda equina syndrome in MRI',
      sensitivity: 0.82,
      sensitivityInterval: [0.72, 0.9],
      specificity: 0.65,
      positiveLikelihoodRatio: 2.34,
      negativeLikelihoodRatio: 0.28,
      lrDerived: true,
      people: 734,
      counts: { referred: 1083, withTarget: 125 },
      sources: ['boktor2023'],
    },
    {
      id: 'accuracy-cauda-residual-200-meeting',
      test: 'post-void residual of more than 200 mL',
      target: 'cauda equina syndrome in MRI',
      sensitivity: 0.831,
      sensitivityInterval: [0.62, 0.94],
      specificity: 0.935,
      specificityInterval: [0.5, 0.99],
      positiveLikelihoodRatio: 12.78,
      negativeLikelihoodRatio: 0.18,
      lrDerived: true,
      people: 714,
      doubtful: ['specificity', 'positiveLikelihoodRatio'],
      sources: ['boktor2022conf'],
      note: 'presented at a meeting; its specificity stands against the journal paper of 2023',
    },
    {
      id: 'accuracy-cauda-residual-100-meeting',
      test: 'post-void residual of more than 100 mL',
      target: 'cauda equina syndrome in MRI',
      sensitivity: 0.64,
      specificity: 0.592,
      positiveLikelihoodRatio: 1.57,
      negativeLikelihoodRatio: 0.61,
      lrDerived: true,
      people: 714,
      sources: ['boktor2022conf'],
    },
  ]),
  ...accuracy({}, [
    {
      id: 'accuracy-cauda-residual-ai-page',
      test: 'post-void residual of 200 mL or less',
      target: 'cauda equina syndrome in MRI',
      figures: {
        negativePredictiveValue: 0.97,
        percentAfterNegativeTest: 3.6,
        percentAfterPositiveTest: 43,
        medicolegalWithLowResidual: [13, 14],
        medicolegalMeasured: 26,
      },
      sources: ['droracleCES'],
      note: 'an AI-written page that cites series; half of the measured medicolegal cases had 200 mL or less',
    },
  ]),
];

/** @see seekhealthz */
const quotedRanges = accuracy({ sources: ['seekhealthz'] }, [
  {
    id: 'accuracy-quoted-slr',
    test: 'straight leg raise',
    target: 'irritation of a lumbar root',
    sensitivityRange: [0.52, 0.71],
    specificityRange: [0.47, 0.66],
    note: 'quoted; no study named',
  },
  {
    id: 'accuracy-quoted-crossed-slr',
    test: 'crossed straight leg raise',
    target: 'irritation of a lumbar root',
    sensitivityRange: [0.28, 0.43],
    specificityRange: [0.83, 0.88],
    note: 'quoted; no study named',
  },
  {
    id: 'accuracy-quoted-slump',
    test: 'slump test',
    target: 'irritation of a lumbar root',
    sensitivityRange: [0.44, 0.87],
    specificityRange: [0.23, 0.63],
    doubtful: ['specificity'],
    note: 'quoted; no study named; stands against Majlesi 2008',
  },
]);

/** How well tests find what they are for: 81 rows. */
export const ACCURACY_EVIDENCE: readonly AccuracyRow[] = rowsOf<AccuracyRow>('accuracy', [
  ...suri,
  ...raisingAgainstSurgery,
  ...raisingAgainstImaging,
  ...alNezari,
  ...iversen,
  ...tawa,
  ...signsOfLevel,
  ...coster,
  ...historyAndModels,
  ...reflexes,
  ...rootsAndNerves,
  ...caudaEquina,
  ...quotedRanges,
]);
