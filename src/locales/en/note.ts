import type { NoteLine, NoteWords } from '../note-types.js';

const HEADS: Readonly<Record<NoteLine, string>> = {
  right: 'Right',
  left: 'Left',
  both: 'Both sides',
  general: 'History and signs',
  block: 'Nothing of',
};

/** The English words of a note: a health record has one voice. */
export const NOTE: NoteWords = {
  lang: 'en',
  title: 'Lower limb examination',
  undated: 'no date given',
  age: (years) => `age ${years}`,
  parts: {
    found: 'Positive findings',
    painted: 'Painted areas (share of each place)',
    normal: 'Normal where tested',
    notTestable: 'Not testable',
    notTested: 'Not tested',
  },
  nothingFound: 'No positive finding was recorded.',
  line: (line, clauses) => `${HEADS[line]} - ${clauses.join('; ')}.`,
  blocks: {
    history: 'history and signs',
    sensation: 'sensation at the key points',
    power: 'power',
    reflexes: 'reflexes',
    provocation: 'provocation tests',
  },
  sensation: (modality, grade) => `${modality} ${grade}`,
  pain: (intensity) => (intensity === undefined ? 'pain' : `pain ${intensity}/10`),
  mrc: (grade) => `power ${grade}/5`,
  power: (grade) => `power ${grade}`,
  reflex: (grade, sign) => `reflex ${grade} (${sign})`,
  plantar: (reflex, grade) => `${reflex}: ${grade}`,
  provocation: (result) => `test ${result}`,
  signs: { present: 'present', absent: 'absent' },
  kinds: {
    sensation: 'sensation',
    pain: 'pain',
    power: 'power',
    reflex: 'reflex',
    provocation: 'provocation test',
    sign: 'history or sign',
  },
  keyPoints: (levels) => `${levels.join(', ')} key ${levels.length === 1 ? 'point' : 'points'}`,
  painted: (place, percent) => `${place} ${percent === 0 ? '<1' : percent}%`,
  where: (sign, spots) => (spots.length === 0 ? sign : `${sign} (${spots.join(', ')})`),
  inList: (name) => name.replace(/, (.+)$/, ' ($1)'),
  clause: (about, subjects) => (subjects.length === 0 ? about : `${about}: ${subjects.join(', ')}`),
  scales:
    'Scales: sensation by ISNCSCI (absent 0, reduced or increased 1, normal 2) at its key points; power MRC 0-5; reflexes 0-4+ (2+ normal).',
  scheme: (name) => `Map: ${name}.`,
  version: (library, record) => `dermatome-elements ${library}, record version ${record}.`,
  review: {
    submitted: 'The content of this software has been submitted for clinical review.',
    pending: 'The content of this software has not been reviewed by a clinician yet.',
    approved: 'The content of this software has been reviewed by a clinician.',
  },
  notDiagnosis: 'Not a diagnosis.',
  table: { examined: 'Examined', right: 'Right', left: 'Left', general: 'History and signs' },
  blanks: ['Name', 'Date of birth', 'Examiner'],
  figures: {
    anterior: 'From the front: the right limb is at the left',
    posterior: 'From behind: the left limb is at the left',
    points:
      'Key points, the worse of what was tested: filled absent, half filled altered, open normal, dot not tested.',
  },
  references: 'References',
  bold: 'Bold: not normal. Blank: not tested.',
};
