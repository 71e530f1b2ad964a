import type { Voice } from '../types.js';
import { clinicianBasics } from './clinician-basics.js';
import { READ_AS } from './read-as.js';

/** English for clinicians: anatomical terms, figures with what they are of. */
export const clinician = {
  ...clinicianBasics,
  details: {
    readAs: READ_AS,
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
