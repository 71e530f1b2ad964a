/* global document, location, URLSearchParams */
import { createNote } from '/dist/integrations/scratchpad.js';
import { textNote } from '/dist/integrations/text-note.js';
import { EXAM_TERMS_CLINICIAN as terms } from '/dist/locales/en/exam-clinician.js';
import { loadNoteWords } from '/dist/locales/note.js';

const query = new URLSearchParams(location.search);
const exam = document.querySelector('dermatome-exam');
const field = document.querySelector('#note');
const answer = document.querySelector('#answer');
const note = await loadNoteWords('en');

/** What the page opens with, so that there is something to hand on. */
const SAMPLE = {
  version: 1,
  date: '2026-11-20',
  findings: [
    { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'light-touch', grade: 'reduced' },
    { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3 },
    { kind: 'provocation', test: 'slr', side: 'left', result: 'positive' },
  ],
  notTestable: [],
  strokes: [],
};

exam.examination = SAMPLE;
show(SAMPLE);
exam.addEventListener('exam-change', ({ detail }) => show(detail.examination));
document.querySelector('#send').addEventListener('click', send);

function show(examination) {
  field.value = textNote(examination, { terms, note, lang: 'en' });
}

async function send() {
  answer.textContent = 'Sent. Waiting for the host …';
  try {
    const { status, location: place } = await createNote({
      handle: query.get('smart_web_messaging_handle') ?? '',
      origin: query.get('smart_web_messaging_origin') ?? '',
      note: field.value,
      timeout: Number(query.get('timeout') ?? 10_000),
    });
    answer.textContent = `The host has kept the note: ${status}, ${place ?? 'at no address'}.`;
  } catch (error) {
    answer.textContent = `The note was not handed on (${error.code}): ${error.message}`;
  }
}
