const MARK = Symbol.for('hjemmel.PdfError');

export type PdfErrorCode =
  | 'missing-glyph'
  | 'right-to-left'
  | 'text-lost'
  | 'typeface-unknown'
  | 'font-unusable'
  | 'recipient-too-long'
  | 'template-failed'
  | 'does-not-fit'
  | 'untagged-text'
  | 'language-unusable'
  | 'missing-alt'
  | 'heading-order'
  | 'table-head'
  | 'image-unusable'
  | 'source-not-allowed'
  | 'workers-unusable'
  | 'not-pdf'
  | 'pdf-locked'
  | 'pdf-broken';

/** A letter that cannot be set, as `U+0645`, and the field it stands in (JSON pointer) where that is known. */
export interface UnprintableLetter {
  readonly code: string;
  readonly source?: string;
}

/** Thrown rather than return a PDF that lacks words or that cannot be read aloud; the message names code points, fonts and blocks, never texts. */
export class PdfError extends Error {
  readonly code: PdfErrorCode;
  readonly isRetryable = false;
  readonly [MARK] = true;
  readonly letter?: UnprintableLetter;

  constructor(
    code: PdfErrorCode,
    message: string,
    options: ErrorOptions & { readonly letter?: UnprintableLetter } = {},
  ) {
    super(message, options);
    this.name = 'PdfError';
    this.code = code;
    if (options.letter) this.letter = options.letter;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is PdfError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
