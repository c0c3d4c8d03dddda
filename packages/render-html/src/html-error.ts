const MARK = Symbol.for('hjemmel.HtmlError');

export type HtmlErrorCode = 'theme-colour';

/** Thrown when a theme cannot be made into a style sheet; the message names the colour's place in the theme. */
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
