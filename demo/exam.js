/* global document, FormData */
const form = document.querySelector('.exam-form');
const log = document.querySelector('#log');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#sent').textContent = new FormData(form).get('exam');
});

for (const name of ['exam-change', 'exam-save', 'atlas-error']) {
  document.querySelector('#exam').addEventListener(name, ({ type, detail }) => {
    log.textContent = `${type} ${JSON.stringify(detail)}`;
  });
}

document.querySelector('#given').examination = {
  version: 1,
  date: '2026-11-20',
  age: 54,
  setting: 'spine-clinic',
  findings: [
    { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3 },
    { kind: 'power', movement: 'great-toe-extension', side: 'right', grade: 5 },
    { kind: 'reflex', reflex: 'achilles', side: 'left', grade: 'normal' },
    { kind: 'provocation', test: 'slr', side: 'left', result: 'positive' },
    { kind: 'sensation', place: 'foot-dorsum', side: 'left', modality: 'pinprick', grade: 'reduced' },
  ],
  notTestable: [],
  strokes: [],
};
