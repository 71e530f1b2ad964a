import { unknownValue } from '../core/errors.js';
import type { Audience } from '../core/readers.js';
import type { ExamTerms } from './exam-types.js';
import type { ExamUiWords } from './exam-ui-types.js';
import type { Language } from './voices.js';

/** All words of an examination in one language for one reader. */
export interface ExamWords {
  /** The BCP 47 tag of the language. */
  readonly lang: string;
  readonly audience: Audience;
  readonly terms: ExamTerms;
  readonly ui: ExamUiWords;
}

type Terms = Readonly<Record<Audience, () => Promise<ExamTerms>>>;
type Interfaces = Readonly<Record<Audience, ExamUiWords>>;

const loaders: Readonly<Record<Language, { readonly terms: Terms; readonly ui: () => Promise<Interfaces> }>> = {
  en: {
    terms: {
      clinician: async () => (await import('./en/exam-clinician.js')).EXAM_TERMS_CLINICIAN,
      student: async () => (await import('./en/exam-student.js')).EXAM_TERMS_STUDENT,
      patient: async () => (await import('./en/exam-patient.js')).EXAM_TERMS_PATIENT,
    },
    ui: async () => (await import('./en/exam-ui.js')).EXAM_UI,
  },
};

const loaded = new Map<string, ExamWords>();

/** The tags of the languages in which an examination can be recorded by a reader. */
export function examLanguages(audience: string): string[] {
  const added = [...loaded.values()].filter((words) => words.audience === audience);
  return [...new Set([...Object.keys(loaders), ...added.map(({ lang }) => lang)])];
}

/** Makes words known at once to every examination of the page. */
export function addExamWords(words: ExamWords): void {
  loaded.set(`${words.lang}/${words.audience}`, words);
}

/** The words for a language and a reader if they are loaded. */
export function examWords(lang: string, audience: Audience): ExamWords | undefined {
  return loaded.get(`${lang}/${audience}`);
}

/** The words for a language and a reader, loaded when needed; rejects with a `RangeError` for an unknown one. */
export async function loadExamWords(lang: string, audience: Audience): Promise<ExamWords> {
  const ready = examWords(lang, audience);
  if (ready) return ready;
  if (!Object.hasOwn(loaders, lang)) throw unknownValue('lang', lang, examLanguages(audience));
  const { terms, ui } = loaders[lang as Language];
  if (!Object.hasOwn(terms, audience)) throw unknownValue('audience', audience, Object.keys(terms));
  const [own, interfaces] = await Promise.all([terms[audience](), ui()]);
  // A page may have brought words of its own meanwhile.
  const brought = examWords(lang, audience);
  if (brought) return brought;
  const words = { lang, audience, terms: own, ui: interfaces[audience] };
  addExamWords(words);
  return words;
}
