import type { Audience } from '../../core/readers.js';
import type { LimbRotationWords } from '../types.js';
import { READ_AS } from './read-as.js';

const things = { step: 'step', audience: 'reader', lang: 'language' } as const;

const shared = {
  controls: 'Steps of the figure',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous step',
  next: 'Next step',
  slider: 'Step',
  count: (step: number, total: number) => `${step} of ${total}`,
  readAs: READ_AS,
  sources: 'Sources',
  loadingFailed: 'No figure is drawn: a part of it did not arrive. Reload the page to try again.',
  error: (attribute: keyof typeof things, value: string) =>
    `No figure is drawn: ${attribute}="${value}" is not a known ${things[attribute]}.`,
  errorAllowed: (attribute: keyof typeof things, allowed: readonly string[]) =>
    `Known ${things[attribute]}s are ${allowed.join(', ')}.`,
  errorEvent: 'for the page author: event atlas-error',
};

const clinician: LimbRotationWords = {
  ...shared,
  title: 'Why the maps spiral',
  schematic: 'Schematic, not measured',
  drawing: 'Left limb',
  recalled: 'Recalled, not seen in a source',
  notice: 'Educational. Not a substitute for clinical judgement.',
  stages: {
    row: 'Segments in order along the flank',
    bud: 'The limb bud grows out',
    'axial-lines': 'Axial lines form',
    turn: 'The limb lengthens and rotates medially',
    bands: 'Bands: Keegan and Garrett',
    semicircles: 'Serial semicircles: Takahashi',
  },
  statements: {
    'segments-in-order': 'Before the limb appears, segments L1 to S3 supply the flank in craniocaudal order.',
    'segments-overlap':
      'The sharp borders are for drawing only: neighbours overlap, so section of one dorsal root leaves hypoaesthesia, not anaesthesia.',
    'bud-carries-skin': 'The bud carries the skin of the flank outwards, and each segment is drawn out with it.',
    'bud-borders': 'The cranial edge becomes the pre-axial border, the caudal edge the post-axial border.',
    'middle-drawn-out': 'L4 and L5 are carried towards the tip and lose their contact with the trunk.',
    'non-neighbours-meet':
      'Where they have left, L2 and L3 meet S1 and S2 along a dorsal axial line, and along a ventral one on the other face.',
    'limb-turns':
      'The limb rotates medially by about a quarter turn: the great toe, which is pre-axial, becomes medial, and the extensor surface anterior.',
    'lines-wind': 'Borders that ran straight along the bud now wind round the limb.',
    'bands-from-midline':
      'Keegan and Garrett drew L3 to S2 as continuous bands, each beginning at the posterior midline of the trunk.',
    'bands-single-root': 'They mapped single-root loss: a faint but definite hypalgesia to pin scratch.',
    'bands-L4':
      'Textbooks show one of two competing forms of L4: this one, from the lateral thigh to the great toe, or one confined to the medial leg.',
    'bands-doubted': 'The evidence-based map of 2008 left this work out as the most flawed.',
    'bands-drawn': 'The course of the single bands is drawn here from memory of their figure.',
    'half-rings':
      'On the other account the dermatomes lie as serial semicircles, not as bands that spiral from the low back.',
    'half-rings-order':
      'L1 to L3 follow one another down the front; L4 takes the medial leg, L5 the lateral leg and dorsum of foot; S1 lies behind, with S2 inside it. It is drawn from these words; no figure was seen.',
    'half-rings-origin':
      'It is animal-derived: its probable origin, work on rats by Takahashi and others (1995), was not read for this library.',
    'schools-differ':
      'What the two schools disagree on is whether L3 to S2 keep a strip of skin up to the posterior midline.',
  },
  schools: {
    bands: { name: 'Bands', basis: 'Single-root loss, 1948' },
    semicircles: { name: 'Serial semicircles', basis: 'Animal-derived (rat)' },
  },
  labels: {
    embryo: 'embryo',
    head: 'cranial',
    tail: 'caudal',
    midline: 'posterior midline',
    preaxial: 'pre-axial border',
    postaxial: 'post-axial border',
    axialLine: 'axial line',
    greatToe: 'great toe',
    before: 'before',
    after: 'after',
    front: 'front',
    back: 'back',
  },
};

const student: LimbRotationWords = {
  ...clinician,
  notice: 'For learning. Not a substitute for clinical judgement.',
  stages: {
    row: 'The segments lie in a row',
    bud: 'A limb bud grows out',
    'axial-lines': 'The middle segments are pulled out: axial lines',
    turn: 'The limb grows long and turns inwards',
    bands: 'One school: bands (Keegan and Garrett)',
    semicircles: 'The other school: semicircles (Takahashi)',
  },
  statements: {
    'segments-in-order':
      'Before there is a limb, segments L1 to S3 supply the side of the body (flank) in order, from the head end to the tail end.',
    'segments-overlap':
      'Real borders are not sharp: neighbours overlap, so cutting one sensory root (dorsal root) dulls the skin but does not numb it.',
    'bud-carries-skin':
      'The bud pushes out and takes the skin along, so each segment becomes a stripe that runs outwards.',
    'bud-borders':
      'Its head-side edge is called the pre-axial border, its tail-side edge the post-axial border. The great toe will grow on the pre-axial side.',
    'middle-drawn-out': 'The middle segments, L4 and L5, travel to the tip and lose touch with the trunk.',
    'non-neighbours-meet':
      'Behind them, segments that are no neighbours meet: L2 and L3 touch S1 and S2. This seam is the axial line. There is one on this face (dorsal) and one on the far face (ventral).',
    'limb-turns':
      'The limb turns inwards by about a quarter turn (medial rotation). The great toe comes to the inner side, and the side that straightens the knee (extensor surface) comes to the front.',
    'lines-wind': 'Think of twisting a striped sock: straight stripes become a spiral.',
    'bands-from-midline':
      'Keegan and Garrett drew each level from L3 to S2 as one long band that starts at the middle of the back (posterior midline).',
    'bands-single-root':
      'They looked at people who had lost one root: scratching with a pin felt a little duller (hypalgesia), but clearly so.',
    'bands-L4':
      'Textbooks disagree on L4: some show this band, from the outer thigh to the great toe, others only the inner leg.',
    'bands-doubted': 'The evidence-based map of 2008 left this work out as the most flawed.',
    'bands-drawn': 'We drew the path of each band from memory of their figure.',
    'half-rings':
      'The other school says: no bands from the low back, but half rings (semicircles), one below the other.',
    'half-rings-order':
      'L1 to L3 follow one another down the front. L4 is the inner leg, L5 the outer leg and the top of the foot. S1 lies behind, with S2 inside it. We drew it from these words.',
    'half-rings-origin':
      'This map is derived from animals. It probably goes back to Takahashi’s work on rats (1995), which we have not read.',
    'schools-differ':
      'So the question is: do L3 to S2 keep a strip of skin up to the middle of the back? Bands say yes, semicircles say no.',
  },
  labels: {
    ...clinician.labels,
    head: 'head end',
    tail: 'tail end',
    midline: 'middle of the back',
  },
};

const patient: LimbRotationWords = {
  ...shared,
  title: 'Why skin maps of the leg differ',
  schematic: 'A rough sketch, not measured',
  drawing: 'Left leg',
  recalled: 'From memory, not checked in a source',
  notice: 'For learning only. It cannot tell what someone has. Ask a doctor about your own health.',
  stages: {
    row: 'First, a row of stripes',
    bud: 'A small bud grows',
    'axial-lines': 'The middle is pulled out',
    turn: 'The leg grows long and turns in',
    bands: 'One way to draw it: long bands',
    semicircles: 'Another way: half rings',
  },
  statements: {
    'segments-in-order': 'Before a leg grows, each nerve feels one stripe of skin. The stripes lie in a row.',
    'segments-overlap': 'In life the stripes blend into each other. If one nerve fails, the skin may only feel dull.',
    'bud-carries-skin': 'A bud pushes out, and the skin goes with it. So do the stripes.',
    'bud-borders': 'One edge of the bud is near the head. The big toe will grow on that side.',
    'middle-drawn-out': 'The stripes in the middle, L4 and L5, move out to the tip.',
    'non-neighbours-meet': 'Now stripes touch that were not side by side before.',
    'limb-turns': 'The leg turns in by a quarter turn. The big toe ends up on the inner side.',
    'lines-wind': 'Think of a striped sock. If you twist it, the stripes wind round.',
    'bands-from-midline': 'In 1948 two authors drew long bands. Each one starts in the middle of the back.',
    'bands-single-root': 'They tested skin where one nerve root had failed. A pin felt less sharp there.',
    'bands-L4': 'Books do not agree on L4. Some draw this long band. Some draw only the inner lower leg.',
    'bands-doubted': 'A map from 2008 left this work out. Its makers thought it had the most faults.',
    'bands-drawn': 'We drew each band here from memory.',
    'half-rings': 'Others draw half rings, one below the next. These do not start at the back.',
    'half-rings-order':
      'L1, L2 and L3 go down the front. L4 and L5 are on the lower leg. S1 and S2 are at the back. We drew this from words.',
    'half-rings-origin': 'This map comes from work on rats. We have not read that work.',
    'schools-differ': 'The two maps differ in one thing. Do the stripes reach the middle of the back or not?',
  },
  schools: {
    bands: { name: 'Long bands', basis: 'One nerve root lost, 1948' },
    semicircles: { name: 'Half rings', basis: 'From rats' },
  },
  labels: {
    embryo: 'unborn child',
    head: 'head end',
    tail: 'tail end',
    midline: 'middle of the back',
    preaxial: 'head-side edge',
    postaxial: 'tail-side edge',
    axialLine: 'seam',
    greatToe: 'big toe',
    before: 'before',
    after: 'after',
    front: 'front',
    back: 'back',
  },
};

/** The English words of the rotation of the limb, for every reader. */
export const LIMB_ROTATION: Readonly<Record<Audience, LimbRotationWords>> = { clinician, student, patient };
