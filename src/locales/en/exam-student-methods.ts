import type { MethodId } from '../../core/exam-methods.js';
import type { MethodWords } from '../exam-types.js';

const OTHER_SIDE = 'The other side.';
const SAME_SKIN = 'The same skin on the other side.';
const REINFORCED =
  'The other side. If nothing happens, compare with reinforcement: teeth clenched, or fingers hooked (Jendrassik).';

/** How each item is examined. What of it is recalled, `core/exam-methods` says. */
export const STUDENT_METHODS: Readonly<Record<MethodId, MethodWords>> = {
  'light-touch': {
    how: 'Eyes closed. Touch the skin once with a wisp of cotton, do not stroke. Ask: do you feel it, and is it the same as elsewhere?',
    compare: SAME_SKIN,
  },
  pinprick: {
    how: 'Eyes closed. Use a clean pin once, its sharp and its blunt end in no order. Ask: sharp or dull?',
    compare: SAME_SKIN,
  },
  vibration: {
    how: 'Put a buzzing tuning fork (128 Hz) on bone, first at the great toe. Ask when it stops. If it is not felt, move up the limb.',
    compare: 'The same bone on the other side.',
  },
  proprioception: {
    how: 'Eyes closed. Hold the toe by its sides and move it a little. Ask: up or down?',
    compare: 'The same toe on the other side.',
  },
  temperature: {
    how: 'Eyes closed. Touch with something cool and something warm, in no order. Ask: cool or warm?',
    compare: SAME_SKIN,
  },
  paraesthesia: {
    how: 'Ask for tingling or a numb feeling (paraesthesia). Let the person draw round it with a finger.',
    compare: SAME_SKIN,
  },
  unspecified: {
    how: 'For a record that does not say what was tested. Test light touch or pinprick yourself if you can.',
    compare: SAME_SKIN,
  },
  pain: {
    how: 'Ask where it hurts and how far it spreads. Let the person draw round it. Ask how bad it is, from 0 to 10.',
    compare: SAME_SKIN,
  },
  'hip-flexion': {
    how: 'Sitting, or on the back with the knee bent. Ask to lift the thigh. Press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-extension': {
    how: 'Face down (prone), knee bent. Ask to lift the thigh off the couch. Press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-abduction': {
    how: 'Lying on the other side, knee straight. Ask to lift the upper leg. Press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-adduction': {
    how: 'On the back (supine), knees straight. Ask to bring the legs together. Pull one thigh outwards.',
    compare: OTHER_SIDE,
  },
  'knee-extension': {
    how: 'Sitting. Ask to straighten the knee, starting from a slight bend. Press the shin back above the ankle.',
    compare: OTHER_SIDE,
  },
  'knee-flexion': {
    how: 'Sitting or face down. Ask to bend the knee. Pull the leg straight above the heel.',
    compare: OTHER_SIDE,
  },
  'ankle-dorsiflexion': {
    how: 'Rest the heel. Ask to pull the foot up. Press down on the top of the foot (dorsum).',
    compare: OTHER_SIDE,
  },
  'ankle-plantarflexion': {
    how: 'Ask to push the foot down against your hand. The calf is strong: ask to rise on the toes of one foot as well.',
    compare: OTHER_SIDE,
  },
  'ankle-inversion': {
    how: 'Foot pointed down. Ask to turn the sole in. Press outwards on the inner edge of the foot.',
    compare: OTHER_SIDE,
  },
  'ankle-eversion': {
    how: 'Hold the leg still. Ask to turn the sole out. Press inwards on the outer edge of the foot.',
    compare: OTHER_SIDE,
  },
  'great-toe-extension': {
    how: 'Hold the foot still. Ask to lift the great toe. Press down on its end bone (distal phalanx).',
    compare: OTHER_SIDE,
  },
  'toe-extension': {
    how: 'Hold the foot still. Ask to lift the smaller toes. Press down on them.',
    compare: OTHER_SIDE,
  },
  'toe-flexion': {
    how: 'Hold the foot still. Ask to curl the toes. Pull them straight.',
    compare: OTHER_SIDE,
  },
  'foot-intrinsics': {
    how: 'Ask to spread the toes and to hollow the sole. Look whether the sole has grown thin.',
    compare: OTHER_SIDE,
  },
  'anal-contraction': {
    how: 'Only with consent and a chaperone, and under supervision. Gloved finger in the anus; ask to squeeze as if to hold back stool.',
    compare: 'Squeezing with resting. It has no side: record both sides alike.',
  },
  patellar: {
    how: 'Knee bent and loose. Strike the tendon below the kneecap (patellar tendon).',
    compare: REINFORCED,
  },
  achilles: {
    how: 'Hip turned out, foot held at a right angle. Strike the tendon above the heel (Achilles tendon).',
    compare: REINFORCED,
  },
  'medial-hamstring': {
    how: 'Best face down (prone): lay a finger on the inner hamstring tendon and strike the finger. On the back: knee half bent, hip turned out.',
    compare: 'The other side. Loss on one side means something; healthy people may lack both.',
  },
  adductor: {
    how: 'Thigh a little out. Lay a finger on the tendon above the inner knee and strike the finger.',
    compare: REINFORCED,
  },
  cremasteric: {
    how: 'Only with consent. Stroke the upper inner thigh lightly; watch the testis of that side rise.',
    compare: OTHER_SIDE,
  },
  bulbocavernosus: {
    how: 'Only with consent and a chaperone, and under supervision. Squeeze the glans or clitoris; feel the anus contract.',
    compare: 'The anus at rest. It has no side: record both sides alike.',
  },
  'anal-wink': {
    how: 'Only with consent and a chaperone, and under supervision. Stroke the skin beside the anus lightly; watch the anus contract.',
    compare: 'A stroke on the other side of the anus.',
  },
  plantar: {
    how: 'Leg straight. Stroke the outer sole from the heel towards the toes. Watch the first movement of the great toe.',
    compare: 'The other side. Down is flexor, up is extensor, no movement is mute.',
  },
  slr: {
    how: 'On the back (supine). Raise the straight leg by the heel. Positive if it brings on the leg pain that the person knows, below the knee.',
    compare: 'The other leg. Note the angle at which pain begins.',
  },
  'crossed-slr': {
    how: 'On the back (supine). Raise the straight leg of the side without pain. Positive if the painful leg hurts. Record the side that hurts.',
    compare: 'Straight leg raise of the painful side.',
  },
  slump: {
    how: 'Sitting, back and neck bent forward. Straighten the knee, then lift the foot. Positive if it brings on known leg pain that eases when the neck is lifted.',
    compare: 'The other leg.',
  },
  'femoral-stretch': {
    how: 'Face down (prone). Bend the knee, then lift the thigh. Positive if it brings on known pain in the front of the thigh.',
    compare: 'The other leg.',
  },
  'crossed-femoral-stretch': {
    how: 'Face down (prone). Bend the knee of the side without pain. Positive if the other thigh hurts. Record the side that hurts.',
    compare: 'Femoral stretch of the painful side.',
  },
  'tinel-fibular-head': {
    how: 'Tap the outer side of the leg just below the knee (neck of the fibula). Positive if it tingles in the leg or the top of the foot.',
    compare: OTHER_SIDE,
  },
  'tinel-tarsal-tunnel': {
    how: 'Tap behind the inner ankle bone (medial malleolus). Positive if it tingles in the sole.',
    compare: OTHER_SIDE,
  },
  'pelvic-compression': {
    how: 'Lying on the other side. Press down on the pelvis and hold. Positive if the outer thigh feels better.',
    compare: 'How it felt before you pressed.',
  },
  fadir: {
    how: 'Bend the hip (flexion), bring the thigh in (adduction) and turn it in (internal rotation). Positive if it hurts.',
    compare: OTHER_SIDE,
  },
  bladder: {
    how: 'Ask whether it is hard to start passing water, or whether the flow is not felt.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  continence: {
    how: 'Ask whether urine or stool leaks, whether it is hard to hold, and whether the urge is felt.',
    compare: 'How it was before.',
  },
  rectum: {
    how: 'Ask whether a full rectum is felt.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  'sexual-function': {
    how: 'Ask, with tact, whether sexual function has changed.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  'anal-tone': {
    how: 'Only with consent and a chaperone, and under supervision. Gloved finger in the anus; feel how tight it is at rest.',
    compare: 'Resting with squeezing.',
  },
  'residual-urine': {
    how: 'Just after passing water, ultrasound of the bladder shows how much is left.',
    compare: '200\u00a0mL. Less does not rule out cauda equina syndrome.',
  },
  rash: {
    how: 'Look at the whole limb and the buttock. Shingles has groups of blisters or crusts in a band. Record the place.',
    compare: OTHER_SIDE,
  },
  course: {
    how: 'Ask how it began and what has changed since. Ask for pain in the back and at night.',
    compare: 'How it was before.',
  },
  claudication: {
    how: 'Ask whether walking or standing brings on leg symptoms, and whether sitting or bending forward helps.',
    compare: 'Sitting with walking.',
  },
  arms: {
    how: 'Ask for numbness, tingling or weakness of the hands and arms.',
    compare: 'Arms with legs.',
  },
  'upper-motor-neuron': {
    how: 'Look for stiff limbs (spasticity), brisk reflexes, repeated beats (clonus) and a great toe that goes up when the sole is stroked.',
    compare: 'The other side, and arms with legs.',
  },
  wasting: {
    how: 'Look at thigh, calf and foot. Measure round them at the same height on both sides.',
    compare: OTHER_SIDE,
  },
  background: {
    how: 'Ask for injury, cancer, fever, weight loss, diabetes, operations and childbirth.',
    compare: 'When each was, and when the complaint began.',
  },
};

/** What movements, reflexes and tests tell apart. */
export const STUDENT_TELLS_APART: Readonly<Record<string, string>> = {
  'tells-L5-from-fibular-inversion': 'Weak if the L5 root is affected, normal if it is the common fibular nerve.',
  'tells-L5-from-fibular-hip-abduction':
    'Mostly weak if the L5 root is affected, seldom if it is the common fibular nerve.',
  'tells-L5-from-fibular-eversion':
    'Can be weak if the L5 root is affected; is weak if it is the common fibular nerve.',
  'tells-L5-from-fibular-toe-flexion': 'Weak if the L5 root is affected, normal if it is the common fibular nerve.',
  'tells-L5-from-fibular-medial-hamstring':
    'Lost or unequal if the L5 root is affected, kept if it is the common fibular nerve.',
  'tells-L5-from-plexus-sphincter':
    'Normal if the L5 root is affected, can be weak if it is the nerve network in the pelvis (lumbosacral plexus).',
  'tells-L5-from-sciatic-hamstrings':
    'L5 root: this is spared and moving the thigh out is weak. Sciatic nerve: the other way round.',
  'tells-deep-from-common-fibular':
    'Spared if only the deep fibular nerve is affected, weak if it is the common fibular nerve.',
  'tells-upper-lumbar-from-femoral-adduction':
    'Weak if a root from L2 to L4 is affected, normal if it is the femoral nerve.',
  'tells-L4-from-femoral-dorsiflexion': 'Affected if it is the L4 root, normal if it is the femoral nerve.',
  'tells-proximal-from-distal-femoral':
    'Weak if the femoral nerve is affected high up (proximal), normal if below the groin (distal).',
  'tells-S1-from-sciatic-gluteus': 'Can be weak if the S1 root is affected, spared if it is the sciatic nerve.',
  'tells-S1-from-tarsal-tunnel':
    'S1 root: weaker ankle jerk. Nerve behind the inner ankle (tarsal tunnel): normal jerk, burning sole, tingling when tapped there.',
  'tells-polyneuropathy-from-S1-ankle-reflexes':
    'Weaker early on both sides if many nerves are affected (polyneuropathy), on one side if it is the S1 root.',
  'tells-polyneuropathy-motor':
    'A little weak early if many nerves are affected (polyneuropathy). A root weakens only its own muscles.',
  'tells-deep-gluteal-from-root':
    'Hurts in pain from deep in the buttock (deep gluteal syndrome), not if the L5 or S1 root is affected.',
  'tells-conus-from-cauda-reflexes':
    'End of the cord (conus): knee jerk kept, ankle jerk affected. Roots below it (cauda equina): both affected.',
  'tells-conus-from-cauda-sphincter':
    'Affected early at the end of the cord (conus), late in the roots below it (cauda equina).',
};
