import type { MethodId } from '../../core/exam-methods.js';
import type { MethodWords } from '../exam-types.js';

const OTHER_SIDE = 'The other side.';
const SAME_SKIN = 'The same skin on the other side.';
const OTHER_LEG = 'The other leg.';
const BEFORE = 'How it was before.';
const GET_HELP = 'How it was before. If it is new or worse, get help at once.';
const REINFORCED =
  'The other side. If it does not jerk, it is tapped again while you clench your teeth or hook your fingers.';
const BY_STAFF = 'This is done by a doctor or nurse, and only if you agree.';

/** How each item is examined. What of it is recalled, `core/exam-methods` says. */
export const PATIENT_METHODS: Readonly<Record<MethodId, MethodWords>> = {
  'light-touch': {
    how: 'Close your eyes. Someone touches the skin with a bit of cotton. Say if you feel it, and if it feels the same as in other spots.',
    compare: SAME_SKIN,
  },
  pinprick: {
    how: 'Close your eyes. A nurse or doctor uses a clean pin. Say if it feels sharp or dull.',
    compare: SAME_SKIN,
  },
  vibration: {
    how: 'A fork that buzzes is put on the bone. Say when the buzz stops.',
    compare: 'The same bone on the other side.',
  },
  proprioception: {
    how: 'Close your eyes. Someone moves your toe a bit. Say if it goes up or down.',
    compare: 'The same toe on the other side.',
  },
  temperature: {
    how: 'Close your eyes. Something warm or cool is put on the skin. Say which it is.',
    compare: SAME_SKIN,
  },
  paraesthesia: {
    how: 'Where does it tingle or feel numb? Draw round it with a finger.',
    compare: SAME_SKIN,
  },
  unspecified: {
    how: 'Pick this if you do not know how the skin was tested.',
    compare: SAME_SKIN,
  },
  pain: {
    how: 'Where does it hurt? Draw round it with a finger. How bad is it, from 0 to 10?',
    compare: SAME_SKIN,
  },
  'hip-flexion': {
    how: 'Sit. Lift your thigh while someone presses it down.',
    compare: OTHER_SIDE,
  },
  'hip-extension': {
    how: 'Lie face down with your knee bent. Lift your thigh while someone presses it down.',
    compare: OTHER_SIDE,
  },
  'hip-abduction': {
    how: 'Lie on your side. Lift the top leg, with the knee straight, while someone presses it down.',
    compare: OTHER_SIDE,
  },
  'hip-adduction': {
    how: 'Lie on your back. Pull your legs together while someone pulls one out.',
    compare: OTHER_SIDE,
  },
  'knee-extension': {
    how: 'Sit. Make your knee straight while someone pushes your shin back.',
    compare: OTHER_SIDE,
  },
  'knee-flexion': {
    how: 'Sit, or lie face down. Bend your knee while someone pulls your leg straight.',
    compare: OTHER_SIDE,
  },
  'ankle-dorsiflexion': {
    how: 'Pull your foot up while someone presses it down.',
    compare: OTHER_SIDE,
  },
  'ankle-plantarflexion': {
    how: 'Push your foot down against a hand. Then stand on the toes of one foot, and hold on to something.',
    compare: OTHER_SIDE,
  },
  'ankle-inversion': {
    how: 'Turn your sole in while someone pushes the inner edge of the foot out.',
    compare: OTHER_SIDE,
  },
  'ankle-eversion': {
    how: 'Turn your sole out while someone pushes the outer edge of the foot in.',
    compare: OTHER_SIDE,
  },
  'great-toe-extension': {
    how: 'Lift your big toe while someone presses it down.',
    compare: OTHER_SIDE,
  },
  'toe-extension': {
    how: 'Lift your small toes while someone presses them down.',
    compare: OTHER_SIDE,
  },
  'toe-flexion': {
    how: 'Curl your toes while someone pulls them straight.',
    compare: OTHER_SIDE,
  },
  'foot-intrinsics': {
    how: 'Spread your toes. Then make your sole hollow.',
    compare: OTHER_SIDE,
  },
  'anal-contraction': {
    how: `${BY_STAFF} With a gloved finger in the anus, they ask you to squeeze as if to hold back wind.`,
    compare: 'A squeeze with rest.',
  },
  patellar: {
    how: 'Let your leg hang loose. The cord below your kneecap is tapped.',
    compare: REINFORCED,
  },
  achilles: {
    how: 'Let your foot rest loose in a hand. The cord above your heel is tapped.',
    compare: REINFORCED,
  },
  'medial-hamstring': {
    how: 'It is best to lie face down. A finger is put on the cord at the back of the inner knee, and the finger is tapped. Or you lie on your back, with your knee half bent and your hip turned out.',
    compare: 'The other side. Some healthy people lack it on both sides.',
  },
  adductor: {
    how: 'Let your leg lie loose, a bit out. A finger is put above the inner knee and is tapped.',
    compare: REINFORCED,
  },
  cremasteric: {
    how: `${BY_STAFF} They stroke the top of the inner thigh. In men and boys the testicle on that side can move up.`,
    compare: OTHER_SIDE,
  },
  bulbocavernosus: {
    how: `${BY_STAFF} They squeeze the tip of the penis or the clitoris and feel if the anus tightens.`,
    compare: 'The anus at rest.',
  },
  'anal-wink': {
    how: `${BY_STAFF} They stroke the skin beside the anus and look if it tightens.`,
    compare: 'A stroke on the other side.',
  },
  plantar: {
    how: 'Lie with your leg straight. The outer edge of your sole is stroked, from the heel up to the toes. They look which way your big toe goes first.',
    compare: OTHER_SIDE,
  },
  slr: {
    how: 'Lie on your back. Someone lifts your leg, with the knee straight. Does it bring on your leg pain? Say stop when it does.',
    compare: OTHER_LEG,
  },
  'crossed-slr': {
    how: 'Lie on your back. Someone lifts the leg that does not hurt. Does it bring on the pain in the other leg? Note the side that hurts.',
    compare: 'A lift of the leg that hurts.',
  },
  slump: {
    how: 'Sit and bend your back and neck forward. Make your knee straight, then pull your foot up. Does it bring on your leg pain, and does it ease when you lift your head?',
    compare: OTHER_LEG,
  },
  'femoral-stretch': {
    how: 'Lie face down. Someone bends your knee, then lifts your thigh. Does it bring on the pain at the front of your thigh?',
    compare: OTHER_LEG,
  },
  'crossed-femoral-stretch': {
    how: 'Lie face down. Someone bends the knee of the leg that does not hurt. Does it bring on the pain in the other thigh? Note the side that hurts.',
    compare: 'The same bend on the side that hurts.',
  },
  'tinel-fibular-head': {
    how: 'Someone taps the outer side of your leg, just below the knee. Does it tingle in the leg or on top of the foot?',
    compare: OTHER_SIDE,
  },
  'tinel-tarsal-tunnel': {
    how: 'Someone taps behind the inner ankle bone. Does it tingle in the sole?',
    compare: OTHER_SIDE,
  },
  'pelvic-compression': {
    how: 'Lie on your good side. Someone presses down on your hip and holds it. Does the outer thigh feel better?',
    compare: 'How it felt before.',
  },
  fadir: {
    how: 'Someone bends your hip, brings the thigh in and turns it in. Does it hurt?',
    compare: OTHER_SIDE,
  },
  bladder: {
    how: 'Is it hard to start to pass water? Can you feel it flow?',
    compare: GET_HELP,
  },
  continence: {
    how: 'Does water or stool leak? Is it hard to hold? Do you feel when you need to go?',
    compare: GET_HELP,
  },
  rectum: {
    how: 'Can you feel when you need to pass stool?',
    compare: GET_HELP,
  },
  'sexual-function': {
    how: 'Has sex changed, in how it feels or how it works?',
    compare: GET_HELP,
  },
  'anal-tone': {
    how: `${BY_STAFF} With a gloved finger in the anus, they feel how tight it is.`,
    compare: 'Rest with a squeeze.',
  },
  'residual-urine': {
    how: 'You pass water. Then a scan shows how much is left in the bladder.',
    compare: '200\u00a0mL. If there is less, you may still need help.',
  },
  rash: {
    how: 'Look at the whole leg and the buttock. Are there small blisters or crusts in a band?',
    compare: OTHER_SIDE,
  },
  course: {
    how: 'How did it start? What has changed since? Does your back hurt? Does it hurt at night?',
    compare: BEFORE,
  },
  claudication: {
    how: 'Do your legs feel bad when you walk or stand? Does it help to sit or to bend forward?',
    compare: 'A walk with a rest on a chair.',
  },
  arms: {
    how: 'Do your hands or arms tingle, or feel numb or weak?',
    compare: 'Your arms with your legs.',
  },
  'upper-motor-neuron': {
    how: 'A doctor or nurse looks for stiff legs, strong jerks and a big toe that goes up when the sole is stroked.',
    compare: 'The other side, and your arms with your legs.',
  },
  wasting: {
    how: 'Look at the thigh, the calf and the foot. Is one side thinner?',
    compare: OTHER_SIDE,
  },
  background: {
    how: 'Say what fits: a fall or a blow, cancer, a fever, lost weight, diabetes, an operation, or a birth not long ago.',
    compare: 'When it was, and when the trouble began.',
  },
};

/** What movements, reflexes and tests tell apart. */
export const PATIENT_TELLS_APART: Readonly<Record<string, string>> = {
  'tells-L5-from-fibular-inversion': 'It helps to tell the L5 nerve in the back from a nerve in the leg.',
  'tells-L5-from-fibular-hip-abduction': 'It helps to tell the L5 nerve in the back from a nerve in the leg.',
  'tells-L5-from-fibular-eversion': 'It can be weak from the L5 nerve in the back or from a nerve in the leg.',
  'tells-L5-from-fibular-toe-flexion': 'It helps to tell the L5 nerve in the back from a nerve in the leg.',
  'tells-L5-from-fibular-medial-hamstring': 'It helps to tell the L5 nerve in the back from a nerve in the leg.',
  'tells-L5-from-plexus-sphincter': 'It helps to tell one nerve in the back from a group of nerves.',
  'tells-L5-from-sciatic-hamstrings': 'It helps to tell the L5 nerve in the back from the big nerve of the leg.',
  'tells-deep-from-common-fibular': 'It helps to tell which part of a nerve in the leg it comes from.',
  'tells-upper-lumbar-from-femoral-adduction': 'It helps to tell a nerve in the back from a nerve in the thigh.',
  'tells-L4-from-femoral-dorsiflexion': 'It helps to tell the L4 nerve in the back from a nerve in the thigh.',
  'tells-proximal-from-distal-femoral': 'It helps to tell how high up in the thigh it comes from.',
  'tells-S1-from-sciatic-gluteus': 'It helps to tell the S1 nerve in the back from the big nerve of the leg.',
  'tells-S1-from-tarsal-tunnel': 'It helps to tell the S1 nerve in the back from a nerve at the ankle.',
  'tells-polyneuropathy-from-S1-ankle-reflexes': 'It helps to tell one nerve in the back from many nerves at once.',
  'tells-polyneuropathy-motor': 'It helps to tell one nerve in the back from many nerves at once.',
  'tells-deep-gluteal-from-root': 'It helps to tell pain from the buttock from pain from the back.',
  'tells-conus-from-cauda-reflexes': 'It helps to tell the end of the cord from the nerves below it.',
  'tells-conus-from-cauda-sphincter': 'When it started helps to tell the end of the cord from the nerves below it.',
};
