/** Why something could not be handed on. */
export type IntegrationErrorCode = 'cannot-print' | 'no-answer' | 'refused' | 'bad-origin' | 'no-host';

/** An error of an integration; a page tells them apart by `code`. */
export class IntegrationError extends Error {
  readonly code: IntegrationErrorCode;

  constructor(code: IntegrationErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'IntegrationError';
    this.code = code;
  }
}
