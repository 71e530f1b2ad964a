/* global document */
const [easel, over, findings] = ['#easel', '#over-map', '#findings'].map((id) => document.querySelector(id));

const strokes = [
  { paint: 'numbness', modality: 'pinprick', grade: 'absent', side: 'left', tool: 'place', place: 'web-space-1' },
  {
    paint: 'numbness',
    modality: 'pinprick',
    grade: 'reduced',
    side: 'left',
    tool: 'place',
    place: 'foot-dorsum-middle',
  },
  { paint: 'pain', intensity: 6, side: 'left', tool: 'place', place: 'leg-lateral-lower' },
];
easel.strokes = strokes;
over.strokes = strokes;

easel.addEventListener('paint-change', ({ detail }) => {
  over.strokes = detail.strokes;
  findings.textContent = detail.findings.map((finding) => JSON.stringify(finding)).join('\n') || 'Nothing is painted.';
});
