import type { Audience } from '../../core/readers.js';
import type { PaintWords } from '../paint-types.js';

const squares = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

function placesPainted(count: number): string {
  return `${count} ${count === 1 ? 'place' : 'places'} painted`;
}

/** English for clinicians. */
const clinician: PaintWords = {
  title: 'Paint what is felt',
  titleShort: 'Paint',
  limb: (side) => `${side} limb`,
  toolbar: 'Tools for painting',
  tools: 'Tool',
  brush: 'Brush',
  lasso: 'Lasso',
  erase: 'Erase',
  undo: 'Undo',
  redo: 'Redo',
  done: 'Done',
  marks: (count) => (count === 1 ? '1 mark' : `${count} marks`),

  layers: 'What is felt',
  paints: { numbness: 'Numb', pain: 'Pain', tingling: 'Tingling', allodynia: 'Touch hurts' },
  grade: 'Degree',
  grades: { absent: 'absent', reduced: 'reduced' },
  foundBy: 'Found by',
  modalities: {
    paraesthesia: 'told',
    'light-touch': 'light touch',
    pinprick: 'pinprick',
    temperature: 'temperature',
    vibration: 'vibration',
  },
  intensity: 'Strength of the pain',
  intensityOf: (intensity) => (intensity === undefined ? 'no number' : `${intensity} of 10`),
  noIntensity: 'No number',
  brushSize: 'Brush size',
  onSkin: (mm) => `${mm}\u00a0mm on the skin`,
  keys: 'Keyboard: arrows move place by place, {Space} paints, {Del} clears, {B} {L} {E} choose the tool, {1} to {4} what is felt.',
  everyView: 'A mark made in one view shows in every view.',

  places: 'Places to paint',
  option: ({ place, side, paints }) => [place, side, ...(paints.length > 0 ? paints : ['not painted'])].join(', '),
  painted: (place, paint, side, count) => `${place}, ${paint}, ${side}; ${placesPainted(count)}`,
  strokeDone: (paint, side, count) => `${paint}, ${side}; ${placesPainted(count)}`,
  cleared: (place, side, count) => `${place}, ${side}, cleared; ${placesPainted(count)}`,
  erased: (side, count) => `Erased, ${side}; ${placesPainted(count)}`,
  nothingThere: 'Nothing is painted there.',
  offSkin: 'No skin was met; nothing is painted.',
  tooFewCorners: 'The lasso encloses no skin; nothing is painted.',
  undone: (count) => `Undone; ${placesPainted(count)}`,
  redone: (count) => `Done again; ${placesPainted(count)}`,
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  inHand: (name) => `${name} in hand`,

  explains: 'What explains this area?',
  nothingPainted: (paint) => `Nothing is painted as “${paint}” yet.`,
  area: (paint, area, places) =>
    `${paint}: ${squares.format(area)}\u00a0cm² on ${places} ${places === 1 ? 'place' : 'places'}.`,
  roots: 'Roots',
  nerves: 'Nerves',
  none: 'None in this map.',
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  share: (scheme) => `Share of the painted area that each could supply, by ${scheme}.`,
  bothFit: 'A root and a nerve both fit here. The painted skin alone does not tell them apart.',
  apart: 'Tells them apart',
  told: (root, inRoot, nerve, inNerve) => `${root}: ${inRoot}; ${nerve}: ${inNerve}`,
  strokes: 'Stored as places and strokes',
  about: 'Painted by hand: it shows where something is felt, and not why.',
};

/** English for students. */
const student: PaintWords = {
  ...clinician,
  paints: {
    numbness: 'Numb (hypoaesthesia)',
    pain: 'Pain',
    tingling: 'Tingling (paraesthesia)',
    allodynia: 'Touch hurts (allodynia)',
  },
};

/** English for patients. */
const patient: PaintWords = {
  ...clinician,
  title: 'Paint what you feel',
  limb: (side) => `${side} leg`,
  layers: 'What you feel',
  grades: { absent: 'I feel nothing', reduced: 'I feel less' },
  grade: 'How much you feel',
  foundBy: 'How you know',
  modalities: {
    paraesthesia: 'I just feel it',
    'light-touch': 'soft touch',
    pinprick: 'pin',
    temperature: 'warm and cold',
    vibration: 'tuning fork',
  },
  intensity: 'How strong the pain is',
  keys: 'Keys: arrows go from place to place, {Space} paints, {Del} clears, {B} {L} {E} pick the tool, {1} to {4} what you feel.',
  everyView: 'What you paint in one view shows in all views.',
  explains: 'What you have painted',
  readBy: 'This is for your clinician to read. It shows where you feel something. It does not show the cause.',
  strokes: 'Kept as places and strokes',
  about: 'Painted by hand. It shows where something is felt. It does not show the cause.',
};

/** The words for painting in each voice. */
export const PAINT: Readonly<Record<Audience, PaintWords>> = { clinician, student, patient };
