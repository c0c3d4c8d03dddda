const MARK = Symbol.for('hjemmel.HjemmelError');

export type HjemmelErrorCode =
  | 'duplicate-type'
  | 'duplicate-renderer'
  | 'unknown-type'
  | 'unknown-format'
  | 'source-unchecked';

/** Thrown when the SDK is set up or called wrongly; names ids and formats only. */
export class HjemmelError extends Error {
  readonly code: HjemmelErrorCode;
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(code: HjemmelErrorCode, message: string) {
    super(message);
    this.name = 'HjemmelError';
    this.code = code;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is HjemmelError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
