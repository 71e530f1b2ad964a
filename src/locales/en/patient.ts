import type { Voice } from '../types.js';
import { ANNOTATIONS } from './annotations.js';
import { PLAIN_VIEWS } from './plain-views.js';
import { PICTURE } from './picture.js';
import { READ_AS } from './read-as.js';
import { ui } from './shared.js';
import { patientNames } from './patient-names.js';
import { patientSchemes } from './patient-schemes.js';
import { patientSkin } from './patient-skin.js';
import { PLAIN_ASPECTS, turningWords } from './turning.js';
import { TOUR } from './tour.js';

/** English for patients: short plain sentences at a reading grade of 8 or below, never a diagnosis. */
export const patient: Required<Voice> = {
  lang: 'en',
  audience: 'patient',
  ui: {
    ...ui,
    views: PLAIN_VIEWS,
    title: 'Nerves and skin of the leg',
    titleShort: 'Skin of the leg',
    stage: 'Map of the leg',
    points: 'Test points',
    overlap: 'Shared skin',
    keyPoint: 'Test point',
    power: 'Movement',
    study: 'What a study found',
    disagreement: 'The maps do not agree here',
    sharesSkin: 'Same skin as',
    notInSource: 'not on this map',
    listHelp: 'You can do all of this from the list too.',
    notice: 'For learning only. It does not tell you what is wrong. If you are worried, ask a doctor or nurse.',
    pointsNotice: 'Test points: where a nurse or doctor may touch to test a nerve. They are dots, not areas.',
    noReflex: 'This nerve has no usual tap test.',
  },
  clinical: {
    schemes: {
      article: {
        name: 'Web article, 2025',
        nameShort: 'Article',
        about: 'A web article tells in words which skin goes with which nerve. We drew the lines.',
      },
      frcem: {
        name: 'Study notes for doctors',
        nameShort: 'Study notes',
        about: 'A page of study notes for doctors tells in words which skin goes with which nerve. We drew the lines.',
      },
    },
    skin: {
      'article-L1': { area: 'groin and top of the front of the thigh', more: '' },
      'article-L2': { area: 'front of the thigh, down to the middle', more: '' },
      'article-L3': { area: 'front and inside of the thigh, down to the knee', more: '' },
      'article-L4': {
        area: 'inner side of the lower leg, ankle and foot',
        more: 'It goes down to the big toe.',
      },
      'article-L5': {
        area: 'outer side of the lower leg and top of the foot',
        more: 'It takes in the tops of toes 1 to 4 and the skin between the first two toes.',
      },
      'article-S1': {
        area: 'back of the buttock, thigh and calf, outer foot and sole',
        more: 'It takes in the little toe.',
      },
      'article-S2': { area: 'back of the thigh and calf', more: 'The S1 nerve feels this skin too.' },
      'article-S3-S4': { area: 'around the anus and the genitals', more: 'The map shows S3 and S4 as one.' },
      'frcem-L1': { area: 'groin', more: '' },
      'frcem-L2': { area: 'front and outside of the upper thigh', more: '' },
      'frcem-L3': {
        area: 'front and inside of the lower thigh, and the knee',
        more: 'It takes in the front and both sides of the knee.',
      },
      'frcem-L4': { area: 'inner half of the lower leg', more: 'This is so at the front and at the back.' },
      'frcem-L5': {
        area: 'outer side of the lower leg, front of the ankle and top of the foot',
        more: 'On the top of the foot it takes in the inner two thirds.',
      },
      'frcem-S1': {
        area: 'outer side of the ankle and foot, and the sole',
        more: 'On the top of the foot it takes in the outer third.',
      },
      'frcem-S2': { area: 'back of the thigh and calf, and the genitals', more: 'On the calf it is just a strip.' },
      'frcem-S3-S4': { area: 'between the genitals and the anus', more: 'The map shows S3 and S4 as one.' },
      'frcem-S5': { area: 'around the anus', more: '' },
    },
    blankLevel: (scheme, level) => `The map “${scheme}” does not name ${level}. We left it blank.`,
    blankPlace: (scheme) => `The map “${scheme}” does not name this skin. We left it blank.`,
  },
  details: {
    schemes: patientSchemes,
    skin: patientSkin,
    ...patientNames,
    notes: {
      'limits-chosen': 'The notes do not say how wide this area is. We chose the edges.',
      'overlaps-S1': 'Two nerves share this skin. You can pick S1 or S2 here.',
      'overlaps-S2': 'At the back of the thigh and calf, S2 shares this skin. You can pick S1 or S2 there.',
      'not-divided': 'This map names the two as one, so they are one area.',
      'joined-over-perineum': 'This map names the two ends. We filled in the skin between them.',
      'lateral-thigh-silent': 'This map does not name the outer thigh. We left it blank.',
      'front-and-back': 'At the back it meets the strip of S2.',
      'medial-foot-silent': 'This map does not take it on to the foot.',
      'front-only': 'This map does not say which side of the thigh. We drew just the front.',
      'thigh-halved':
        'This map gives the front and the inside of the thigh to both L2 and L3. We split them in the middle.',
      'foot-divided': 'This map gives the top of the foot and the big toe to both L4 and L5. We chose the line.',
      'same-skin': 'This map gives S1 and S2 the same skin.',
      'sole-alone': 'No other map here gives all of the sole to S2.',
      'joined-over-ankle': 'This map names the leg and the foot. We filled in the front of the ankle.',
      'joined-over-heel': 'This map names the back of the leg and the sole. We filled in the heel.',
      'joined-round-anus':
        'This map names the base of the spine and the skin between the legs. We filled in the skin around the anus.',
      'said-probable': 'The study says it is likely here.',
      'level-recalled': 'We did not read about this nerve. It is drawn from memory.',
      'extent-recalled': 'We read how this was done. How far the area goes is from memory.',
      'narrow-on-buttock': 'It starts at the mid line of the back. On the buttock it is just a strip.',
      'sole-recalled': 'How it runs on the sole and the big toe is the least sure part.',
      'perineum-shared': 'A table gives the skin between the legs to S2, S3 and S4. How they share it is from memory.',
      'most-consistent-only':
        'This is just the skin that is most alike in all people. Blank skin near it may go with this nerve too.',
      'from-rats': 'This was found in rats. A web page says it for people.',
      'half-ring': 'The page names the front. We drew it round both sides, as a half ring.',
      'joined-over-hip': 'The page names the groin and the top of the buttock. We filled in the hip.',
      'toes-follow-foot': 'This map does not name the toes. We drew them like the skin of the foot next to them.',
      'not-divided-S3-S5': 'This map names S3, S4 and S5 as one, so they are one area.',
    },
    readAs: READ_AS,
    turning: turningWords(PLAIN_ASPECTS),
    tour: TOUR,
    annotations: ANNOTATIONS,
    picture: PICTURE,
    origin: 'Why do the maps look like bands or rings?',
    statements: {
      'neighbours-overlap':
        'Nerves next to each other share skin. If one nerve fails, you may still feel a touch there. Feeling goes when at least {roots} side by side fail.',
      'study-L4': 'A study of {people} people linked it with the inner side of the lower leg.',
      'study-L5': 'A study of {people} people linked it with the outer lower leg and the top of the foot.',
      'study-S1': 'A study of {people} people linked it with the back of the leg and the sole.',
      'medial-hamstring-L5':
        'A tap behind the inner knee may help. In a study of {people} people it was changed in {sensitivity}\u00a0% of those with a hurt L5 nerve. It was fine in {specificity}\u00a0% of the rest.',
      'disputed-L1': 'One map gives L1 the groin and the top of the thigh. The other gives it just the groin.',
      'disputed-L2-point': 'Some put the L2 test point a bit to the inside of the thigh. One puts it in the middle.',
      'disputed-knee': 'Some maps end L3 at the knee. One takes it down the inner side of the leg.',
      'disputed-lateral-thigh': 'Some maps give L4 the outer thigh. Some do not.',
      'disputed-great-toe': 'Some say the big toe goes with L4. Some say L5.',
      'disputed-lateral-dorsum': 'For the outer part of the top of the foot, one map says L5 and one says S1.',
      'disputed-sole': 'For the sole, most say S1. Some say L5 or S2.',
      'disputed-posterior-thigh': 'For the back of the thigh, some say S1, some say S2, and one says both.',
      'disputed-calf': 'For the calf, some say S1, one says S1 and S2, and one says L4 and S2.',
      'disputed-saddle': 'For the skin you sit on, each map has its own way to share it out from S2 to S5.',
      'disputed-dorsiflexion': 'Some say L4 pulls the foot up. Some say L5. Both seem to help.',
      'disputed-eversion': 'Some say L5 turns the sole out. Some say S1.',
      'disputed-patellar': 'Some say the knee tap tests L4. Some say it tests L2 or L3 as well.',
      'disputed-cremasteric': 'Some say this test is for L1 and L2. Some say T12 and L1.',
    },
  },
};
