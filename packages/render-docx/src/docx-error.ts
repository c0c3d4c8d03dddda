const MARK = Symbol.for('hjemmel.DocxError');

export type DocxErrorCode =
  | 'unprintable-character'
  | 'text-lost'
  | 'notice-unlocked'
  | 'recipient-too-long'
  | 'heading-order'
  | 'table-head'
  | 'table-too-wide'
  | 'source-not-allowed'
  | 'not-docx'
  | 'docx-locked'
  | 'docx-broken';

/** Thrown rather than return a file that lacks words or that cannot be read aloud; the message names code points and blocks, never texts. */
export class DocxError extends Error {
  readonly code: DocxErrorCode;
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(code: DocxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocxError';
    this.code = code;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is DocxError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
