const MARK = Symbol.for('hjemmel.HtmlError');

export type HtmlErrorCode = 'heading-level' | 'id-prefix';

/** Thrown for options a fragment cannot be made with. */
export class HtmlError extends Error {
  readonly code: HtmlErrorCode;
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(code: HtmlErrorCode, message: string) {
    super(message);
    this.name = 'HtmlError';
    this.code = code;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is HtmlError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
