import type { MethodId } from '../../core/exam-methods.js';
import type { MethodWords } from '../exam-types.js';

const OTHER_SIDE = 'The other side.';
const SAME_SKIN = 'The same skin on the other side.';
const REINFORCED = 'The other side; if absent, with reinforcement: teeth clenched, or fingers hooked (Jendrassik).';

/** How each item is examined. What of it is recalled, `core/exam-methods` says. */
export const CLINICIAN_METHODS: Readonly<Record<MethodId, MethodWords>> = {
  'light-touch': {
    how: 'Eyes closed. Touch once with a wisp of cotton. Ask: felt, and the same as elsewhere?',
    compare: SAME_SKIN,
  },
  pinprick: {
    how: 'Eyes closed. Use a clean single-use pin, sharp and blunt end at random. Ask: sharp or dull?',
    compare: SAME_SKIN,
  },
  vibration: {
    how: 'Tuning fork on bone, 128 Hz. Ask when the buzzing stops; if it is not felt, move proximally.',
    compare: 'The same bone on the other side.',
  },
  proprioception: {
    how: 'Eyes closed. Hold the toe by its sides and move it a little. Ask: up or down?',
    compare: 'The same toe on the other side.',
  },
  temperature: {
    how: 'Eyes closed. Touch with a cool and a warm object at random. Ask: cool or warm?',
    compare: SAME_SKIN,
  },
  paraesthesia: {
    how: 'Ask for tingling or a feeling of numbness, and let the person outline it with a finger.',
    compare: SAME_SKIN,
  },
  unspecified: {
    how: 'For a record that does not say which modality was tested. Test light touch or pinprick where possible.',
    compare: SAME_SKIN,
  },
  pain: {
    how: 'Ask where it is felt and how far it spreads, and let the person outline it. Ask for an intensity from 0 to 10.',
    compare: SAME_SKIN,
  },
  'hip-flexion': {
    how: 'Sitting or supine, knee bent. Ask to lift the thigh; press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-extension': {
    how: 'Prone, knee bent. Ask to lift the thigh off the couch; press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-abduction': {
    how: 'Lying on the other side, knee straight. Ask to lift the leg; press down above the knee.',
    compare: OTHER_SIDE,
  },
  'hip-adduction': {
    how: 'Supine, knees straight. Ask to bring the legs together; pull one thigh outwards.',
    compare: OTHER_SIDE,
  },
  'knee-extension': {
    how: 'Sitting. Ask to straighten the knee from slight flexion; press the shin back above the ankle.',
    compare: OTHER_SIDE,
  },
  'knee-flexion': {
    how: 'Prone or sitting. Ask to bend the knee; pull the leg straight above the heel.',
    compare: OTHER_SIDE,
  },
  'ankle-dorsiflexion': {
    how: 'Heel supported. Ask to pull the foot up; press the dorsum down.',
    compare: OTHER_SIDE,
  },
  'ankle-plantarflexion': {
    how: 'Ask to push the foot down against the hand, then to rise on the toes of one foot.',
    compare: OTHER_SIDE,
  },
  'ankle-inversion': {
    how: 'Foot pointed down. Ask to turn the sole inwards; press on the medial border of the foot.',
    compare: OTHER_SIDE,
  },
  'ankle-eversion': {
    how: 'Leg held still. Ask to turn the sole outwards; press on the lateral border of the foot.',
    compare: OTHER_SIDE,
  },
  'great-toe-extension': {
    how: 'Foot held still. Ask to lift the great toe; press down on its distal phalanx.',
    compare: OTHER_SIDE,
  },
  'toe-extension': {
    how: 'Foot held still. Ask to lift the lesser toes; press down on them.',
    compare: OTHER_SIDE,
  },
  'toe-flexion': {
    how: 'Foot held still. Ask to curl the toes; pull them straight.',
    compare: OTHER_SIDE,
  },
  'foot-intrinsics': {
    how: 'Ask to spread the toes and to cup the sole. Look for wasting of the sole.',
    compare: OTHER_SIDE,
  },
  'anal-contraction': {
    how: 'With consent and a chaperone. Gloved finger in the anal canal; ask to squeeze as if to hold back stool.',
    compare: 'Squeeze with rest. It has no side: record both sides alike.',
  },
  patellar: {
    how: 'Knee bent and relaxed. Strike the patellar tendon.',
    compare: REINFORCED,
  },
  achilles: {
    how: 'Hip rotated outwards, foot held at a right angle. Strike the Achilles tendon.',
    compare: REINFORCED,
  },
  'medial-hamstring': {
    how: 'Best prone: lay a finger on the medial hamstring tendon and strike the finger. Supine: knee half flexed, hip rotated outwards.',
    compare: 'The other side. Loss on one side means something; healthy people may lack both.',
  },
  adductor: {
    how: 'Thigh slightly abducted. Lay a finger on the tendon above the medial condyle and strike the finger.',
    compare: REINFORCED,
  },
  cremasteric: {
    how: 'With consent. Stroke the upper medial thigh lightly; watch the testis of that side rise.',
    compare: OTHER_SIDE,
  },
  bulbocavernosus: {
    how: 'With consent and a chaperone. Squeeze the glans or clitoris; feel for contraction of the anal sphincter.',
    compare: 'The sphincter at rest. It has no side: record both sides alike.',
  },
  'anal-wink': {
    how: 'With consent and a chaperone. Stroke the perianal skin lightly; watch the sphincter contract.',
    compare: 'A stroke on the other side of the anus.',
  },
  plantar: {
    how: 'Leg straight. Stroke the lateral sole from the heel towards the toes; watch the first movement of the great toe.',
    compare: 'The other side. Flexor is down, extensor is up, mute is no movement.',
  },
  slr: {
    how: 'Supine. Raise the straight leg by the heel. Positive if it brings on the leg pain that the person knows, below the knee.',
    compare: 'The other leg. Note the angle at which pain begins.',
  },
  'crossed-slr': {
    how: 'Supine. Raise the straight leg of the side without pain. Positive if the painful leg hurts. Record the side that hurts.',
    compare: 'Straight leg raise of the painful side.',
  },
  slump: {
    how: 'Sitting, back and neck bent forward. Straighten the knee, then lift the foot. Positive if it brings on known leg pain that eases when the neck is lifted.',
    compare: 'The other leg.',
  },
  'femoral-stretch': {
    how: 'Prone. Bend the knee, then extend the hip. Positive if it brings on known pain of the anterior thigh.',
    compare: 'The other leg.',
  },
  'crossed-femoral-stretch': {
    how: 'Prone. Bend the knee of the side without pain. Positive if the other thigh hurts. Record the side that hurts.',
    compare: 'Femoral stretch of the painful side.',
  },
  'tinel-fibular-head': {
    how: 'Tap over the neck of the fibula. Positive if it tingles in the leg or dorsum of foot.',
    compare: OTHER_SIDE,
  },
  'tinel-tarsal-tunnel': {
    how: 'Tap behind the medial malleolus. Positive if it tingles in the sole.',
    compare: OTHER_SIDE,
  },
  'pelvic-compression': {
    how: 'Lying on the other side. Press down on the pelvis and hold. Positive if symptoms of the lateral thigh ease.',
    compare: 'Symptoms before pressing.',
  },
  fadir: {
    how: 'Flex, adduct and internally rotate the hip. Positive if it hurts.',
    compare: OTHER_SIDE,
  },
  bladder: {
    how: 'Ask whether it is hard to start passing water, or whether the flow is not felt.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  continence: {
    how: 'Ask for leaking of urine or stool, for urgency, and for whether the urge is felt.',
    compare: 'How it was before.',
  },
  rectum: {
    how: 'Ask whether fullness of the rectum is felt.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  'sexual-function': {
    how: 'Ask, with tact, whether sexual function has changed.',
    compare: 'How it was before. New or worse within two weeks is an emergency.',
  },
  'anal-tone': {
    how: 'With consent and a chaperone. Gloved finger in the anal canal; feel the resting tone.',
    compare: 'Rest with voluntary contraction.',
  },
  'residual-urine': {
    how: 'Measure the bladder by ultrasound just after it was emptied.',
    compare: 'A residual of 200\u00a0mL. A smaller one does not exclude cauda equina syndrome.',
  },
  rash: {
    how: 'Undress the limb and the buttock. Look for grouped vesicles or crusts in a band; record the place.',
    compare: OTHER_SIDE,
  },
  course: {
    how: 'Ask how it began, what has changed since, and whether it hurts in the back and at night.',
    compare: 'How it was before.',
  },
  claudication: {
    how: 'Ask whether walking or standing brings on leg symptoms, and whether sitting or bending forward eases them.',
    compare: 'Sitting with walking.',
  },
  arms: {
    how: 'Ask for numbness, tingling or weakness of the hands and arms.',
    compare: 'Arms with legs.',
  },
  'upper-motor-neuron': {
    how: 'Look for spasticity, brisk reflexes, clonus and an extensor plantar response.',
    compare: 'The other side, and arms with legs.',
  },
  wasting: {
    how: 'Look at thigh, calf and foot, and measure the girth at the same height on both sides.',
    compare: OTHER_SIDE,
  },
  background: {
    how: 'Ask for injury, cancer, fever, weight loss, diabetes, surgery and childbirth.',
    compare: 'When each was, and when the complaint began.',
  },
};

/** What movements, reflexes and tests tell apart. */
export const CLINICIAN_TELLS_APART: Readonly<Record<string, string>> = {
  'tells-L5-from-fibular-inversion': 'Weak in L5 radiculopathy, normal in common fibular neuropathy.',
  'tells-L5-from-fibular-hip-abduction': 'Mostly weak in L5 radiculopathy, seldom in common fibular neuropathy.',
  'tells-L5-from-fibular-eversion': 'May be weak in L5 radiculopathy, is weak in common fibular neuropathy.',
  'tells-L5-from-fibular-toe-flexion': 'Weak in L5 radiculopathy, normal in common fibular neuropathy.',
  'tells-L5-from-fibular-medial-hamstring': 'Lost or unequal in L5 radiculopathy, kept in common fibular neuropathy.',
  'tells-L5-from-plexus-sphincter': 'Normal in L5 radiculopathy, may be weak in lumbosacral plexopathy.',
  'tells-L5-from-sciatic-hamstrings':
    'Spared in L5 radiculopathy, with weak hip abduction; weak in sciatic neuropathy, with hip abduction spared.',
  'tells-deep-from-common-fibular': 'Spared in deep fibular neuropathy, weak in common fibular neuropathy.',
  'tells-upper-lumbar-from-femoral-adduction': 'Weak in L2 to L4 radiculopathy, normal in femoral neuropathy.',
  'tells-L4-from-femoral-dorsiflexion': 'Involved in L4 radiculopathy, normal in femoral neuropathy.',
  'tells-proximal-from-distal-femoral': 'Weak in proximal femoral neuropathy, normal in distal.',
  'tells-S1-from-sciatic-gluteus': 'May be involved in S1 radiculopathy, spared in sciatic neuropathy.',
  'tells-S1-from-tarsal-tunnel':
    'S1 radiculopathy: reduced ankle reflex. Tarsal tunnel: normal reflex, burning sole, Tinel sign behind the medial malleolus.',
  'tells-polyneuropathy-from-S1-ankle-reflexes':
    'Reduced early on both sides in polyneuropathy, on one side in S1 radiculopathy.',
  'tells-polyneuropathy-motor':
    'A little weak early in polyneuropathy; in radiculopathy weakness keeps to the muscles of one root.',
  'tells-deep-gluteal-from-root': 'Painful in deep gluteal syndrome, not in L5 or S1 radiculopathy.',
  'tells-conus-from-cauda-reflexes':
    'Conus lesion: knee reflex kept, ankle reflex affected. Cauda equina: both affected.',
  'tells-conus-from-cauda-sphincter': 'Affected early in a conus lesion, late in a cauda equina lesion.',
};
