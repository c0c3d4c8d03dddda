/** What the reader accepts; a document past a limit is a finding, never a crash. */
export interface ReadLimits {
  /** Bytes of UTF-8. */
  readonly maxBytes: number;
  /** Nested objects and arrays. */
  readonly maxDepth: number;
}

/** A full document is about 50 kB and 12 deep; the limits leave room and stop accidents. */
export const defaultLimits: ReadLimits = { maxBytes: 10_000_000, maxDepth: 64 };

/** The deepest nesting a caller may ask for; past it parsers run out of stack. */
export const deepest = 500;
