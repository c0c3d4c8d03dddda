const MARK = Symbol.for('hjemmel.TreeError');

export type TreeErrorCode = 'mandatory-missing' | 'mandatory-not-in-output' | 'mandatory-redacted' | 'not-redacted';

/** Thrown when a tree or its output breaks the guarantee; names block ids only, never their words. */
export class TreeError extends Error {
  readonly code: TreeErrorCode;
  readonly blockId: string;
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(code: TreeErrorCode, blockId: string, message: string) {
    super(message);
    this.name = 'TreeError';
    this.code = code;
    this.blockId = blockId;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is TreeError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
