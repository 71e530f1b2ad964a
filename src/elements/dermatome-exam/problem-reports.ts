import { AtlasErrorEvent, type AtlasErrorDetail } from '../../controllers/atlas-error-event.js';
import type { ExamUiWords } from '../../locales/exam-ui-types.js';
import type { Refusal } from './record.js';
import type { Problem } from './settings.js';

/** Tells the page once of each value that the element cannot show. */
export class ProblemReports {
  readonly #element: HTMLElement;
  #settings: readonly string[] = [];
  #refusal: Refusal | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  report(problems: readonly Problem[], refusal: Refusal | undefined, ui: ExamUiWords): void {
    const keys = problems.map(({ name, value }) => `${name}=${value}`);
    const fresh = problems.filter((_, index) => !this.#settings.includes(keys[index] ?? ''));
    this.#settings = keys;
    for (const problem of fresh) {
      const { name, value, allowed } = problem;
      this.#tell(problem, `${ui.error(name, value)} ${ui.errorAllowed(name, allowed)}`);
    }
    if (refusal === this.#refusal) return;
    this.#refusal = refusal;
    const [first] = refusal?.problems ?? [];
    if (!first) return;
    const { code, path, value, allowed } = first;
    const detail = { name: path ? `examination.${path}` : 'examination', value, allowed };
    const limits = allowed.length > 0 ? ` ${ui.problemAllowed(allowed)}` : '';
    this.#tell(detail, `${ui.error('examination', '')} ${detail.name}: ${ui.problem(code)} ${value}${limits}`);
  }

  #tell(detail: AtlasErrorDetail, sentence: string): void {
    console.warn(`dermatome-exam: ${sentence}`);
    /** @internal declared with @fires on the class */
    this.#element.dispatchEvent(new AtlasErrorEvent(detail));
  }
}
