import type { Audience } from '../../core/readers.js';
import type { ProblemCode } from '../../exam/types.js';
import type { ExamSettingName, ExamUiWords } from '../exam-ui-types.js';
import { EXAM_ENTRY } from './exam-entry.js';

const things: Readonly<Record<ExamSettingName, string>> = {
  examination: 'record',
  step: 'step',
  audience: 'reader',
  lang: 'language',
  storage: 'storage',
  without: 'part',
};

const problems: Readonly<Record<ProblemCode, string>> = {
  'not-json': 'This is not JSON, or it ends too early.',
  'not-an-object': 'This is not a record.',
  'too-large': 'This is larger than any record.',
  'newer-version': 'This was written by a newer version.',
  missing: 'This is missing.',
  'wrong-type': 'This is of the wrong kind.',
  'unknown-value': 'This value is not known.',
  'unknown-field': 'This field is not known.',
  'out-of-range': 'This is out of range.',
  repeated: 'This is there twice.',
};

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const clinician: ExamUiWords = {
  title: 'Lower limb examination',
  date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
  unsaved: 'not saved yet',
  copiedOnce: 'copied for the record',
  undo: 'Undo',
  redo: 'Redo',
  print: 'Print',
  copy: 'Copy for the record',
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Redone: ${what}`,
  items: (count) => plural(count, 'item'),
  painting: 'painting',
  details: 'date, age or setting',
  present: 'yes',
  absent: 'no',
  intensity: (of10) => `${of10} of 10`,

  stepList: 'Steps of the examination',
  steps: {
    history: 'History and signs',
    sensation: 'Sensation',
    power: 'Power',
    reflexes: 'Reflexes',
    provocation: 'Provocation',
    summary: 'Summary',
  },
  progress: (done, total) => `${done} of ${total} done`,
  complete: 'complete',
  previousStep: (name) => `Back to ${lower(name)}`,
  nextStep: (name) => `On to ${lower(name)}`,

  triples: 'Always in view',
  noReflex: 'No standard reflex',
  optional: 'optional',
  triple: (name, side, value) => `${name}, ${side}: ${value}`,

  notice: 'A record, not a diagnosis.',
  done: (done, total) => `${done} of ${plural(total, 'item')} done`,
  keyHint: 'Digits fill a cell, arrows move, Ctrl Z undoes',
  keys: 'Keys',
  keyList: [
    ['Alt Page Down', 'next step'],
    ['Alt Page Up', 'previous step'],
    ['Ctrl Z', 'undo'],
    ['Ctrl Y', 'redo'],
    ['Arrows', 'from cell to cell'],
    ['0 1 2 N', 'fill a cell and move on; N is not testable'],
    ['Delete', 'not tested'],
    ['Shift A', 'all normal in this block and side'],
    ['H', 'how to test'],
  ],
  readonly: 'Read only',

  paint: 'Paint on the skin',
  paintTitle: 'Paint what is felt',
  paintWhy: 'Pain, numbness and tingling where the person shows them.',
  painted: (places) => `Painted on ${plural(places, 'place')}.`,
  paintDone: 'Done',
  paintLoading: 'Drawing…',
  paintFailed: 'The skin cannot be painted: a part of it did not arrive. Reload the page to try again.',

  note: 'Note for the record',
  noteLoading: 'Writing…',
  copied: 'Copied to the clipboard',
  copyByHand: 'The browser does not let this page copy. The text is selected: press Ctrl C, or Cmd C.',
  noteText: 'Text of the note',
  dateLabel: 'Date',
  ageLabel: 'Age, years',
  settingLabel: 'Setting',
  noSetting: 'not given',
  missing: 'Still open',
  missingStep: (name, count) => `${name}: ${plural(count, 'item')}`,
  nothingRecorded: 'Nothing is recorded yet.',
  asymmetries: 'Side against side',
  noAsymmetries: 'No difference between the sides where both were tested.',
  worseSide: (side) => `worse on the ${side}`,
  unlike: 'unlike',
  sideValues: (right, left) => `right ${right}, left ${left}`,
  export: 'Export',
  formats: {
    fhir: 'FHIR R4 bundle',
    csv: 'CSV table',
    json: 'JSON record',
    svg: 'Painted skin as SVG',
    png: 'Painted skin as PNG',
  },
  exported: (file) => `Saved as ${file}`,
  exportFailed: 'This could not be written.',
  importTitle: 'Open a record',
  importFile: 'A file: JSON, CSV or FHIR',
  importPaste: 'Or paste its text',
  importTake: 'Open it in place of this record',
  imported: 'The record was opened. Undo brings the earlier one back.',
  importRefused: 'This was not opened. The record in hand is unchanged.',
  compareTitle: 'Compare with an earlier examination',
  compareTake: 'Compare with it',
  compareWith: (date) => `Since ${date}`,
  compareEnd: 'End the comparison',
  undated: 'an undated examination',
  changes: {
    new: 'New',
    worse: 'Worse',
    changed: 'Changed',
    better: 'Better',
    resolved: 'Resolved',
    same: 'The same',
    'tested-now': 'Tested for the first time, and normal',
    'not-tested-now': 'Not tested this time',
  },
  change: (before, after) => `${before}, then ${after}`,
  changeCount: (name, count) => `${name}: ${count}`,
  leavesNothing: 'Nothing leaves this page.',
  kept: {
    none: 'The record is kept only while the page is open.',
    session: 'The record is kept in this browser until its tab is closed.',
    local: 'The record is kept in this browser until it is deleted.',
    blocked: 'The browser keeps nothing for this page: the record is there only while the page is open.',
    unread:
      'A stored record could not be read. Until it is discarded, this record is kept only while the page is open.',
  },
  storedUnread: 'A stored record could not be read',
  discard: 'Discard the stored record',
  discarded: 'The stored record was discarded.',

  required: 'Record at least one finding.',
  wholeRecord: 'the record',
  problem: (code) => problems[code],
  problemAllowed: (allowed) => `Allowed: ${allowed.join(', ')}.`,
  moreProblems: (count) => `And ${plural(count, 'more problem')}.`,
  error: (name, value) =>
    name === 'examination'
      ? 'The record that the page gave was refused.'
      : `${name}="${value}" is not a known ${things[name]}.`,
  errorAllowed: (name, allowed) => `Known ${things[name]}s are ${allowed.join(', ')}.`,
  errorKept: 'The record in hand is unchanged.',
  errorEvent: 'for the page author: event atlas-error',
  loadingFailed: 'No examination is shown: a part of it did not arrive. Reload the page to try again.',
  entry: EXAM_ENTRY.clinician,
};

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const student: ExamUiWords = {
  ...clinician,
  paintWhy: 'Where the person shows pain, numbness or tingling: the area says more than a single point.',
  entry: EXAM_ENTRY.student,
};

const patient: ExamUiWords = {
  ...clinician,
  title: 'Your legs, examined',
  steps: {
    history: 'What you noticed',
    sensation: 'Feeling',
    power: 'Strength',
    reflexes: 'Reflexes',
    provocation: 'Movements that hurt',
    summary: 'Summary',
  },
  copy: 'Copy the text',
  copiedOnce: 'copied',
  noReflex: 'No usual reflex',
  notice: 'A record, not a diagnosis. Talk about it with the person who treats you.',
  paintTitle: 'Paint what you feel',
  paintWhy: 'Show where it hurts, is numb or tingles.',
  note: 'What was recorded',
  settingLabel: 'Where',
  missing: 'Not done yet',
  asymmetries: 'One side against the other',
  noAsymmetries: 'Both sides are alike where both were tested.',
  required: 'Record at least one thing.',
  entry: EXAM_ENTRY.patient,
};

/** The words around an examination in English, for each reader. */
export const EXAM_UI: Readonly<Record<Audience, ExamUiWords>> = { clinician, student, patient };
