export { EXAM_TERMS_CLINICIAN as EXAM_TERMS_PATIENT } from './exam-clinician.js';
