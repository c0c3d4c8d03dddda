const MARK = Symbol.for('hjemmel.ComposeError');

export type ComposeErrorCode = 'unknown-recipient' | 'shielded-recipient' | 'gap-in-finished' | 'mandatory-missing';

/** Thrown when a letter cannot be composed as asked; names ids and types only. */
export class ComposeError extends Error {
  readonly code: ComposeErrorCode;
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(code: ComposeErrorCode, message: string) {
    super(message);
    this.name = 'ComposeError';
    this.code = code;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is ComposeError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
