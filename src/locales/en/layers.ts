import type { LayerWords } from '../types.js';
import { clinicianNerves, patientNerves, studentNerves } from './nerves.js';

const listing = new Intl.ListFormat('en-GB');
const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** A share, with the space before the sign that the library writes. */
function percent(share: number): string {
  return percents.format(share).replace('%', '\u00a0%');
}

/** The muscles whose ids are no name. */
const MUSCLES: Readonly<Record<string, string>> = {
  'below-knee': 'all muscles of leg and foot',
  'foot-intrinsics': 'intrinsic muscles of the foot',
  'biceps-femoris-short-head': 'short head of biceps femoris',
};

/** English for clinicians. */
const clinician: LayerWords = {
  reach: (level) => `How far ${level} can reach`,
  chooseLevel: 'Level',
  noLevel: 'all levels',
  own: { name: 'Own zone', about: 'no other level of this map usually reaches here' },
  usual: (levels) => ({
    name: 'Usual extent',
    about: levels.length > 0 ? `shared with ${choice.format(levels)}` : 'shared with its neighbours',
  }),
  possible: (beyond) => ({
    name: 'Possible extent',
    about: beyond ? `up to ${beyond}\u00a0mm beyond the usual extent` : 'beyond the usual extent',
  }),
  estimated: 'estimated',
  computed: {
    own: 'most of the weighted maps give it to this level',
    usual: 'many of the weighted maps do',
    possible: 'few of them do',
  },
  shared: 'How many levels share the skin',
  sharedAbout: 'Choose a level to see how far it can reach.',
  levelsShare: (count) => `${count} levels`,

  agreement: 'Agreement',
  agreementAbout: 'How far the maps agree on the level of each place.',
  agreementSteps: {
    all: { name: 'All', about: 'all maps that name the place' },
    most: { name: 'Most', about: 'about two thirds or more' },
    half: { name: 'Half', about: 'about half' },
    few: { name: 'Few', about: 'no level has half of the maps' },
    single: { name: 'One map', about: 'only one map names the place' },
    none: { name: 'None', about: 'no map names the place' },
  },
  ruleTitle: 'How the maps are counted',
  rule: ({ drawn, reconstructed, recalled }) => [
    `A map drawn from its words or its figure counts ${drawn}, one reconstructed from memory ${reconstructed}. What was recalled and not seen counts ${recalled} of that.`,
    'Skin that a map leaves blank does not vote, and neither do key points. A computed map has no vote. The weights are our choice.',
  ],

  nerves: 'Nerve fields',
  nervesAbout: 'Cutaneous fields of the peripheral nerves, drawn from words. Neighbouring fields overlap.',
  nerveSlider: 'From dermatomes to nerve fields',
  nerveShare: (share) => `${share}\u00a0% nerve fields`,
  ends: ['Dermatomes', 'Nerve fields'],
  nerveNames: clinicianNerves,
  roots: 'Roots',
  branchOf: (nerve) => `branch of the ${nerve}`,
  muscles: 'Muscles',
  noMuscles: 'none',
  muscle: (id) => MUSCLES[id] ?? id.replaceAll('-', ' '),
  withoutSkin: (nerves) => `${listing.format(nerves)}: no skin.`,

  stocking: 'Stocking',
  stockingAbout: 'Length-dependent loss: the longest fibres fail first, in every nerve and root alike.',
  depth: 'Depth from the toes',
  mm: (depth) => `${depth}\u00a0mm`,
  saddle: 'Saddle',
  saddleAbout: 'Loss in the saddle area is an emergency until shown otherwise. The limits were reconstructed.',
  saddleZone: (levels) => ({ name: levels.replace('-', ' to '), about: 'numb if all of these are lost' }),
  compareAbout: 'One root, one nerve and a stocking have different borders. Compare where each one stops.',

  layers: 'Layers',
  nervesAlone: 'Nerve fields alone',
  pointed: 'At the point under the pointer',
  pointHelp: 'Point at the skin, or tap it.',
  shares: 'Shares of the maps, weighted by how each was made.',
  percent,
  noShares: 'No map names this place.',
  oneRoot: 'Cutting one dorsal root dulls skin and does not deaden it.',
  maps: 'What each map says',
  weight: (weight) => `counts ${weight}`,
  silent: 'silent',
  nervesHere: 'Nerves',
  noNerve: 'no field is drawn here',
  zoneOf: (level, zone) => `${level}, ${zone.toLowerCase()}`,
  shown: (layer) => `${layer}: shown`,
  hidden: (layer) => `${layer}: hidden`,
};

/** English for students. */
const student: LayerWords = {
  ...clinician,
  nerveNames: studentNerves,
  own: { name: 'Own zone', about: 'only this level usually feels it' },
  agreementAbout: 'Maps differ because they were made in different ways. This shows where they agree.',
  nervesAbout: 'A nerve carries fibres of several roots, so its skin is another shape than that of a root.',
  stockingAbout: 'In a polyneuropathy the longest nerve fibres fail first. The border runs round the limb.',
  compareAbout: 'One root makes a strip, one nerve a patch, a polyneuropathy a stocking. Look where each one stops.',
};

/** English for patients, at a reading grade of 8 or below. */
const patient: LayerWords = {
  ...clinician,
  nerveNames: patientNerves,
  reach: (level) => `How far ${level} can reach`,
  own: { name: 'Its own skin', about: 'just this nerve root' },
  usual: (levels) => ({
    name: 'Shared skin',
    about: levels.length > 0 ? `${choice.format(levels)} can feel it too` : 'the next roots can feel it too',
  }),
  possible: (beyond) => ({
    name: 'It may reach here',
    about: beyond ? `up to ${beyond}\u00a0mm more in some people` : 'in some people',
  }),
  estimated: 'our guess',
  computed: { own: 'most maps say so', usual: 'many maps say so', possible: 'a few maps say so' },
  shared: 'How many nerve roots share the skin',
  sharedAbout: 'Pick one to see how far it can reach.',
  levelsShare: (count) => `${count} nerve roots`,
  agreement: 'Do the maps agree?',
  agreementAbout: 'People drew these maps in more than one way. Here you see where they say the same.',
  agreementSteps: {
    all: { name: 'All', about: 'all maps say the same' },
    most: { name: 'Most', about: 'most maps say the same' },
    half: { name: 'Half', about: 'half of the maps say the same' },
    few: { name: 'Few', about: 'the maps all differ' },
    single: { name: 'One map', about: 'just one map names this skin' },
    none: { name: 'None', about: 'no map names this skin' },
  },
  ruleTitle: 'How we count the maps',
  rule: ({ drawn, reconstructed, recalled }) => [
    `A map that we could read counts ${drawn}. A map built from memory counts ${reconstructed}. What we did not see counts ${recalled} of that.`,
    'Blank skin does not count. The test points do not count. We chose these rules.',
  ],
  nerves: 'Nerve areas',
  nervesAbout: 'Nerve roots join and part again to make nerves. So the skin of a nerve has its own shape.',
  nerveSlider: 'From nerve roots to nerves',
  nerveShare: (share) => `${share}\u00a0% nerves`,
  ends: ['Nerve roots', 'Nerves'],
  roots: 'Made of',
  branchOf: (nerve) => `part of the ${nerve}`,
  muscles: 'Moves',
  muscle: (id) => (id === 'below-knee' ? 'lower leg and foot' : clinician.muscle(id)),
  withoutSkin: (nerves) => `${listing.format(nerves)}: these feel no skin.`,
  stocking: 'Sock shape',
  stockingAbout: 'Some illnesses start in the toes and move up, like a sock.',
  depth: 'How far up from the toes',
  saddle: 'Saddle',
  saddleAbout: 'If this skin goes numb all at once, get help right away. We built these lines from memory.',
  saddleZone: (levels) => ({ name: levels.replace('-', ' to '), about: 'numb if these are all hurt' }),
  compareAbout: 'A nerve root, a nerve and a sock shape each end at a new place. Look where each one stops.',
  layers: 'Show more',
  nervesAlone: 'Just the nerve areas',
  pointed: 'The skin you point at',
  pointHelp: 'Point at the skin, or tap it.',
  shares: 'How many of the maps say so. Some maps count more.',
  noShares: 'No map names this skin.',
  oneRoot: 'If just one root is cut, the skin feels dull. It does not go fully numb.',
  maps: 'What each map says',
  silent: 'says nothing',
  nervesHere: 'Nerves',
  noNerve: 'we drew none here',
};

/** The English words for layers, by reader. */
export const LAYERS = { clinician, student, patient } as const;
