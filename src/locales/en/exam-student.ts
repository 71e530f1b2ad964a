export { EXAM_TERMS_CLINICIAN as EXAM_TERMS_STUDENT } from './exam-clinician.js';
