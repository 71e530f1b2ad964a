import type { Audience } from '../../core/readers.js';
import type { Side } from '../../core/sides.js';
import type { Difference, EntryWords } from '../entry-types.js';
import { sentenceCase } from '../words.js';

const OTHER: Readonly<Record<Side, Side>> = { right: 'left', left: 'right' };

/** Said of one side, beside the other. */
const THAN: Readonly<Record<Difference, string>> = {
  less: 'Less than',
  more: 'More than',
  weaker: 'Weaker than',
  brisker: 'Brisker than',
  different: 'Unlike',
};

const STUDENT: EntryWords = {
  blocks: {
    'key-points': 'Light touch and pinprick',
    'key-muscles': 'Key muscles',
    telling: 'Root or nerve?',
    'further-movements': 'More movements',
    reflexes: 'Reflexes',
    provocations: 'Tests that provoke pain',
    'saddle-signs': 'Bladder, bowel and saddle',
    'general-signs': 'Other red flags',
    'other-signs': 'Further signs',
    'context-signs': 'Background',
  },
  scales: { 'key-muscles': 'MRC 0 to 5', telling: 'muscles that tell them apart', reflexes: '0 to 4+' },
  sides: { right: 'Right', left: 'Left' },
  touch: 'Touch',
  pin: 'Pin',
  keyPoint: 'Key point',
  movement: 'Movement',
  reflex: 'Reflex',
  test: 'Test',
  tells: 'What it tells apart',
  remarks: 'Remarks',

  item: ({ what, side, result, differs }) => {
    const named = [...what, ...(side ? [side] : [])].join(', ');
    const beside = differs && side ? ` ${THAN[differs]} ${OTHER[side]}.` : '';
    return `${sentenceCase(named)}: ${result}.${beside}`;
  },
  sided: (name, side) => `${sentenceCase(name)}, ${side}`,
  differs: (side, how) => (how === 'different' ? 'sides differ' : `${side} ${how}`),
  differsIn: (what, mark) => `${what}: ${mark}`,
  bothNamed: (levels) => `${levels.join(' and ')} both named`,
  optional: 'optional',
  recalled: 'recalled, not seen in a source',

  allNormal: (side) => `All normal, ${side}`,
  restNormal: 'Rest normal',
  restNegative: 'Rest negative',
  normalBelow: 'All normal below',
  filled: (count) =>
    count === 1 ? '1 filled as normal. Undo takes it back.' : `${count} filled as normal. One undo takes them back.`,
  nothingLeft: 'Nothing was left to fill.',
  more: { movements: 'More movements', signs: 'More signs' },
  testThese: (count) => `Test these ${count}`,
  add: (name) => sentenceCase(name),
  next: 'Next',
  previous: 'Back',
  position: (index, total) => `${index} of ${total}`,

  legend: 'What the marks mean',
  normal: 'normal',
  altered: 'altered',
  increased: 'increased',
  absent: 'absent',
  powerFills: { altered: '4− to 4+', absent: '0 to 3' },
  untested: 'not tested is never normal',

  answers: 'Answer',
  help: 'How to test',
  compare: 'Compare',
  sources: 'Sources',
  clear: 'Take back',
  keys: {
    sensation:
      '0, 1, 2 and N fill a cell, I is increased; the focus moves on along the row. Delete: not tested. Shift and A: the rest of this side is normal. H: how to test.',
    power:
      '0 to 5 and N fill a cell and move on along the row; minus or plus after a 4 makes it 4− or 4+. Delete: not tested. Shift and A: the rest of this side is normal. H: how to test.',
    reflexes:
      '0 to 4 and N fill a cell and move on along the row; plantar: F flexor, E extensor, M mute. Delete: not tested. Shift and A: the rest of this side is normal. H: how to test.',
    provocation:
      'Plus and minus fill a cell, N is not testable; the focus moves on along the row. Delete: not tested. Shift and A: the rest of this side is negative. H: how to test.',
  },
  views: {
    anterior: 'Front',
    posterior: 'Back',
    medial: 'Inner side',
    lateral: 'Outer side',
    perineum: 'Saddle',
    'foot-dorsum': 'Top of foot',
    sole: 'Sole',
  },
  helpFailed: 'How to test did not arrive. Reload the page to see it.',
  figuresFailed: 'The figures did not arrive. All can be recorded without them; reload the page to see them.',

  sacralOpen: (first, last) => (first === last ? `${last} is still open` : `${first} to ${last} are still open`),
  sacralWhy:
    'If feeling around the anus, between the legs or of the genitals has changed, or passing water or stool is new trouble or worse, treat it as an emergency.',

  redFlag: 'red flag',
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not asked',
  sideOf: 'Side',
  bothSides: 'both',
  sideUnknown: 'not said',
  placeOf: 'Place',
  placeUnknown: 'not said',
};

const CLINICIAN: EntryWords = {
  ...STUDENT,
  blocks: { ...STUDENT.blocks, provocations: 'Provocation tests', 'context-signs': 'Context' },
  sacralWhy:
    'Perianal, perineal or genital sensory change, or bladder or rectal disturbance that is new or worse, is an emergency: suspect cauda equina syndrome.',
};

const PATIENT: EntryWords = {
  ...STUDENT,
  blocks: {
    ...STUDENT.blocks,
    'key-points': 'Feeling: soft touch and pin',
    'key-muscles': 'Strength',
    telling: 'From the back, or from a nerve in the leg?',
    'saddle-signs': 'Bladder, bowel and between the legs',
    'general-signs': 'Other warning signs',
  },
  scales: { 'key-muscles': '0 to 5, 5 is full strength', reflexes: '0 to 4+, 2+ is usual' },
  keyPoint: 'Where',
  altered: 'different',
  absent: 'not felt',
  redFlag: 'warning sign',
};

/** The words of the entry, in the voice of each reader. */
export const EXAM_ENTRY: Readonly<Record<Audience, EntryWords>> = {
  clinician: CLINICIAN,
  student: STUDENT,
  patient: PATIENT,
};
