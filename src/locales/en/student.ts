import type { Voice } from '../types.js';
import { ANNOTATIONS } from './annotations.js';
import { PLAIN_VIEWS } from './plain-views.js';
import { PICTURE } from './picture.js';
import { READ_AS } from './read-as.js';
import { ui } from './shared.js';
import { studentNames } from './student-names.js';
import { studentSchemes } from './student-schemes.js';
import { studentSkin } from './student-skin.js';
import { PLAIN_ASPECTS, turningWords } from './turning.js';
import { TOUR } from './tour.js';

/** English for students: everyday words, with the anatomical term beside them. */
export const student: Required<Voice> = {
  lang: 'en',
  audience: 'student',
  ui: { ...ui, views: PLAIN_VIEWS, notice: 'For learning. Not a substitute for clinical judgement.' },
  clinical: {
    schemes: {
      article: {
        name: 'Clinical article, 2025',
        nameShort: 'Article',
        about: 'An article puts these areas into words. It shows no borders, so we drew them.',
      },
      frcem: {
        name: 'FRCEM revision text',
        nameShort: 'FRCEM',
        about: 'A revision page for emergency doctors puts these areas into words. We drew the borders.',
      },
    },
    skin: {
      'article-L1': { area: 'groin (inguinal) and upper front of thigh', more: '' },
      'article-L2': { area: 'front of thigh (anterior) to mid-thigh', more: '' },
      'article-L3': { area: 'front and inner thigh (anterior, medial) to the knee', more: '' },
      'article-L4': {
        area: 'inner leg, inner ankle bone and inner foot (medial)',
        more: 'It reaches the great toe (hallux).',
      },
      'article-L5': {
        area: 'outer leg (lateral) and top of foot (dorsum)',
        more: 'With the tops of toes 1 to 4 and the skin between the first two toes (first web space).',
      },
      'article-S1': {
        area: 'back of buttock, thigh and calf (posterior), outer foot and sole',
        more: 'With the little toe.',
      },
      'article-S2': {
        area: 'back of thigh and calf (posterior)',
        more: 'The article gives all of it to S1 too: the two overlap.',
      },
      'article-S3-S4': { area: 'around the anus (perianal) and genitals', more: 'S3 and S4 are not told apart.' },
      'frcem-L1': { area: 'groin (inguinal)', more: '' },
      'frcem-L2': { area: 'front and outer upper thigh (anterior, lateral)', more: '' },
      'frcem-L3': {
        area: 'front and inner lower thigh and knee (anterior, medial)',
        more: 'The knee in front and on both sides.',
      },
      'frcem-L4': { area: 'inner half of the leg (medial)', more: 'Below the knee, both in front and behind.' },
      'frcem-L5': {
        area: 'outer leg (lateral), front of ankle and top of foot (dorsum)',
        more: 'On top of the foot, the inner two thirds.',
      },
      'frcem-S1': {
        area: 'outer ankle, outer foot (lateral) and sole',
        more: 'On top of the foot, the outer third.',
      },
      'frcem-S2': {
        area: 'back of thigh and calf (posterior) and genitals',
        more: 'On the calf, only a strip down the back.',
      },
      'frcem-S3-S4': { area: 'between genitals and anus (perineum)', more: 'S3 and S4 are not told apart.' },
      'frcem-S5': { area: 'around the anus (perianal)', more: '' },
    },
    blankLevel: (scheme, level) => `${level} is not in “${scheme}”. No skin is drawn for it.`,
    blankPlace: (scheme) => `“${scheme}” gives this skin to no level. It stays blank.`,
  },
  details: {
    schemes: studentSchemes,
    skin: studentSkin,
    ...studentNames,
    notes: {
      'limits-chosen': 'The source does not say how wide this area is. We chose its sides.',
      'overlaps-S1': 'Both S1 and S2 can be selected here: this is an overlap, not a border.',
      'overlaps-S2': 'Behind the thigh and calf S2 lies over it: both can be selected there.',
      'not-divided': 'The source names both levels together, so they are one area.',
      'joined-over-perineum': 'The source names the two ends. We added the skin between them (perineum).',
      'lateral-thigh-silent': 'The source does not mention the outer thigh. It stays blank.',
      'front-and-back': 'Behind, it meets the strip of S2.',
      'medial-foot-silent': 'The source does not take it on to the foot.',
      'front-only': 'The source does not say which side of the thigh. Only the front is drawn.',
      'thigh-halved':
        'The source gives the front and the inner thigh to both L2 and L3. We divided them in the middle.',
      'foot-divided':
        'The source gives the top of the foot (dorsum) and the great toe to both L4 and L5. We chose the border.',
      'same-skin': 'The source gives S1 and S2 the same skin.',
      'sole-alone': 'No other map here gives the sole to S2 alone.',
      'joined-over-ankle': 'The source names the leg and the foot. We added the front of the ankle between them.',
      'joined-over-heel': 'The source names the back of the leg and the sole. We added the heel between them.',
      'joined-round-anus':
        'The source names the perineum and the lower sacrum. We added the skin round the anus between them.',
      'said-probable': 'The study says that the area is probably there.',
      'level-recalled': 'No text that was read names this level. It is drawn from memory.',
      'extent-recalled': 'Only the method was read. How far the field reaches is from memory.',
      'narrow-on-buttock': 'The band starts at the midline of the back. On the buttock it is narrow.',
      'sole-recalled': 'How the sole and the great toe are divided is the least certain part.',
      'perineum-shared':
        'A table beside the figure gives the perineum to S2, S3 and S4. How they share it is from memory.',
      'most-consistent-only':
        'Only the skin where this root is most consistent. The blank skin around it can belong to it too.',
      'from-rats': 'Traced in rats. A secondary page applies it to people.',
      'half-ring': 'The source names the front. That it runs round both sides follows from the half rings.',
      'joined-over-hip': 'The source names the groin and the upper buttock. We added the hip between them.',
      'toes-follow-foot': 'The source does not name the toes. They go with the skin of the foot beside them.',
      'not-divided-S3-S5': 'The source names S3 to S5 together, so they are one area.',
    },
    readAs: READ_AS,
    turning: turningWords(PLAIN_ASPECTS),
    tour: TOUR,
    annotations: ANNOTATIONS,
    picture: PICTURE,
    origin: 'Why bands, or half rings (semicircles)?',
    statements: {
      'neighbours-overlap':
        'Neighbouring dermatomes overlap. If one root fails, feeling is duller; it goes only if at least {roots} neighbouring roots fail.',
      'study-L4': '{people} patients: inner leg (medial), given as probable.',
      'study-L5': '{people} patients: outer leg and top of foot (lateral leg, dorsum), given as probable.',
      'study-S1': '{people} patients: back of buttock, thigh and leg, and sole (plantar skin), given as probable.',
      'medial-hamstring-L5':
        'The medial hamstring reflex can help. For L5 root disease in {people} patients, sensitivity was {sensitivity}\u00a0% and specificity {specificity}\u00a0%.',
      'disputed-L1':
        'The article gives L1 the groin and the upper thigh, where its key point lies. FRCEM gives it the groin only.',
      'disputed-L2-point':
        'Most texts put the L2 key point on the inner front of the thigh (anteromedial). Medscape puts it in the middle of the front.',
      'disputed-knee': 'L3 ends at the knee in the article and FRCEM. A dermatome table takes it down the inner leg.',
      'disputed-lateral-thigh':
        'The article and FRCEM give L4 no skin on the thigh. Orthobullets and one textbook form give it the outer thigh (lateral).',
      'disputed-great-toe':
        'The article gives the inner side of the great toe to L4, and a dermatome table the toe. Two other texts say L5.',
      'disputed-lateral-dorsum': 'The outer part of the top of the foot is L5 in the article, S1 in FRCEM.',
      'disputed-sole':
        "The sole is S1 in the article, Harrison and FRCEM. Last's Anatomy gives the inner sole to L5, Orthobullets the sole to S2.",
      'disputed-posterior-thigh':
        'The back of the thigh is S1 in Faleiros 2009 and S2 in FRCEM and GPnotebook. The article lists both.',
      'disputed-calf':
        'The calf is S1 in Faleiros 2009, S1 and S2 in the article. FRCEM gives its inner half to L4 and a strip to S2.',
      'disputed-saddle':
        'The article gives S3 and S4 together the skin around the anus and the genitals. FRCEM gives the anus to S5 and the genitals to S2. GPnotebook has three rings. The S3 key point is on the sitting bone.',
      'disputed-dorsiflexion':
        'Foot up is L5 in the article and Harrison, L4 in ISNCSCI. In {people} patients whose roots were stimulated, tibialis anterior answered to L5 in {l5}\u00a0% and to L4 in {l4}\u00a0%.',
      'disputed-eversion': 'Turning the sole out is L5 in Harrison, S1 in Orthobullets.',
      'disputed-patellar': 'The knee jerk is L4 in the article. Other texts say L3 and L4, or L2 to L4.',
      'disputed-cremasteric': 'The cremasteric reflex is L1 and L2 in one text, T12 and L1 in another.',
    },
  },
};
