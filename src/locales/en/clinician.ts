import type { Voice } from '../types.js';
import { ANNOTATIONS } from './annotations.js';
import { clinicianBasics } from './clinician-basics.js';
import { clinicianNames } from './clinician-names.js';
import { clinicianSchemes } from './clinician-schemes.js';
import { clinicianSkin } from './clinician-skin.js';
import { PICTURE } from './picture.js';
import { READ_AS } from './read-as.js';
import { turningWords } from './turning.js';
import { TOUR } from './tour.js';

/** English for clinicians: anatomical terms, figures with what they are of. */
export const clinician = {
  ...clinicianBasics,
  details: {
    schemes: clinicianSchemes,
    skin: {
      ...clinicianSkin,
      'frcem-L1': { area: 'groin', more: '' },
      'frcem-L2': { area: 'anterior and lateral upper thigh', more: '' },
      'frcem-L3': { area: 'anterior and medial lower thigh and knee', more: 'The knee in front and on both sides.' },
      'frcem-L4': { area: 'medial half of the leg', more: 'In front and behind, below the knee.' },
      'frcem-L5': {
        area: 'lateral leg, anterior ankle and dorsum of foot',
        more: 'Of the dorsum, the medial two thirds.',
      },
      'frcem-S1': { area: 'lateral ankle, lateral foot and sole', more: 'Of the foot, the lateral third.' },
      'frcem-S2': { area: 'posterior thigh, calf and genitalia', more: 'On the calf, a strip down the back.' },
      'frcem-S3-S4': { area: 'perineum', more: 'S3 and S4 are not told apart.' },
      'frcem-S5': { area: 'perianal skin', more: '' },
    },
    ...clinicianNames,
    notes: {
      'limits-chosen': 'The source does not say how wide this area is; its sides are our choice.',
      'overlaps-S1': 'Shared with S1: both levels can be selected here.',
      'overlaps-S2': 'Shared with S2 behind the thigh and calf: both levels can be selected there.',
      'not-divided': 'The source names both levels together, so they are one area.',
      'joined-over-perineum': 'The source names the two ends; the perineum between them is our addition.',
      'lateral-thigh-silent': 'The source does not mention the lateral thigh; it is left blank.',
      'front-and-back': 'Behind, it meets the strip of S2.',
      'medial-foot-silent': 'The source does not take it on to the foot.',
      'front-only': 'The source does not say which side of the thigh; only its front is drawn.',
      'thigh-halved':
        'The source gives the anterior and the medial thigh to L2 and to L3; dividing them in the middle is our choice.',
      'foot-divided':
        'The source gives the dorsum of the foot and the great toe to L4 and to L5; the border between them is our choice.',
      'same-skin': 'The source gives S1 and S2 the same skin.',
      'sole-alone': 'No other map here gives the sole to S2 alone.',
      'joined-over-ankle':
        'The source names the leg and the foot; the front of the ankle between them is our addition.',
      'joined-over-heel': 'The source names the posterior leg and the sole; the heel between them is our addition.',
      'joined-round-anus':
        'The source names the perineum and the lower sacrum; the skin round the anus between them is our addition.',
      'said-probable': 'The study says that the area is probably there.',
      'level-recalled': 'No caption or table that was read names this level; it is drawn from memory.',
      'extent-recalled': 'Only the method was read. How far the field reaches is recalled.',
      'narrow-on-buttock': 'Begins at the midline behind; on the buttock the band is narrow.',
      'sole-recalled': 'How the sole and the great toe are divided is the least certain part.',
      'perineum-shared':
        'A table printed beside the figure gives the perineum to S2, S3 and S4 alike; how they divide it is recalled.',
      'most-consistent-only':
        'Only the skin where this root is most consistent. Blank skin beside it may belong to it too.',
      'from-rats': 'Traced in rats; a secondary page carries it over to people.',
      'half-ring':
        'The source names the front; the half-ring round both sides of the limb is our reading of its shape.',
      'joined-over-hip': 'The source names the groin and the upper buttock; the hip between them is our addition.',
      'toes-follow-foot': 'The source does not name the toes; they are drawn with the skin of the foot beside them.',
      'not-divided-S3-S5': 'The source names S3 to S5 together, so they are one area.',
    },
    readAs: READ_AS,
    turning: turningWords({
      anterior: 'anterior side',
      posterior: 'posterior side',
      medial: 'medial side',
      lateral: 'lateral side',
    }),
    tour: TOUR,
    annotations: ANNOTATIONS,
    picture: PICTURE,
    origin: 'Why bands, or semicircles?',
    statements: {
      'neighbours-overlap':
        'Neighbouring dermatomes overlap. Loss of one root dulls feeling; complete loss needs at least {roots} adjoining roots.',
      'study-L4': '{people} patients: medial leg, given as probable.',
      'study-L5': '{people} patients: lateral leg and dorsum of foot, given as probable.',
      'study-S1': '{people} patients: posterior buttock, thigh and leg, and sole, given as probable.',
      'medial-hamstring-L5':
        'Medial hamstring can help: for L5 radiculopathy, sensitivity {sensitivity}\u00a0% and specificity {specificity}\u00a0% in {people} patients.',
      'disputed-L1': 'L1: article, groin and upper thigh, where the key point lies; FRCEM, groin only.',
      'disputed-L2-point': 'L2 key point: anteromedial thigh; Medscape has the middle of the anterior thigh.',
      'disputed-knee': 'L3 ends at the knee in the article and FRCEM; a dermatome table takes it down the medial leg.',
      'disputed-lateral-thigh':
        'Lateral thigh: not L4 in the article and FRCEM; L4 in Orthobullets and in one textbook form.',
      'disputed-great-toe': 'Great toe: L4 medially in the article, L4 in a dermatome table; L5 in two other texts.',
      'disputed-lateral-dorsum': 'Lateral dorsum: L5 in the article, S1 in FRCEM.',
      'disputed-sole':
        "Sole: S1 in the article, Harrison and FRCEM; L5 medially in Last's Anatomy; S2 in Orthobullets.",
      'disputed-posterior-thigh':
        'Posterior thigh: S1 in Faleiros 2009, S2 in FRCEM and GPnotebook, both in the article.',
      'disputed-calf': 'Calf: S1 in Faleiros 2009, S1 and S2 in the article; L4 medially with a strip of S2 in FRCEM.',
      'disputed-saddle':
        'Saddle: S3 and S4 together in the article; S5 next to the anus in FRCEM, with S2 to the genitalia; three rings in GPnotebook. The S3 key point is ischial.',
      'disputed-dorsiflexion':
        'Ankle dorsiflexion: L5 in the article and Harrison, L4 in ISNCSCI. Stimulated in {people} patients, tibialis anterior answered to L5 in {l5}\u00a0% and to L4 in {l4}\u00a0%.',
      'disputed-eversion': 'Ankle eversion: L5 in Harrison, S1 in Orthobullets.',
      'disputed-patellar': 'Patellar reflex: L4 in the article, L3 and L4 or L2 to L4 elsewhere.',
      'disputed-cremasteric': 'Cremasteric reflex: L1 and L2, or T12 and L1.',
    },
  },
} satisfies Voice;
