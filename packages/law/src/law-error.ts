/** The programmer errors this package can throw; the code is what callers compare, never the message. */
export type LawErrorCode = 'ugyldig-dato' | 'ugyldig-antall-uker' | 'ugyldig-aar' | 'ukjent-bestemmelse' | 'ukjent-lov';

const marker = Symbol.for('hjemmel.law.LawError');

/** Thrown only when the calling code is wrong; bad document data is answered with values and typed refusals. */
export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly isRetryable = false;
  readonly [marker] = true;

  constructor(code: LawErrorCode, message: string) {
    super(message);
    this.name = 'LawError';
    this.code = code;
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is LawError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
