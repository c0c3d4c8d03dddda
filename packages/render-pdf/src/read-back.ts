import { type PdfReading, readPdf } from './read/read-pdf.js';
import type { ReadElement } from './read/structure.js';

/** The words in a PDF: `content` in structure order without artifacts (running heads, page numbers, repeated table heads), `pages` with everything. */
export interface PdfText {
  readonly content: string;
  readonly pages: readonly string[];
  /** Text nobody marked, which a screen reader never meets; a whole file has none. */
  readonly stray: string;
}

/** Reads the words back from the bytes alone. */
export function readBack(bytes: Uint8Array): PdfText {
  return wordsIn(readPdf(bytes));
}

/** The words of a file that is read already. */
export function wordsIn({ root, pages }: PdfReading): PdfText {
  return {
    // Hyphens at the ends of lines are no part of the words.
    content: wordsOf(root).replaceAll('\u00ad', ''),
    pages: pages.map(({ painted }) => painted.join('\n').replaceAll('\u00ad', '')),
    stray: pages.map(({ stray }) => stray).join(''),
  };
}

/** Parts of a line, which go on in the same paragraph; anything else ends one. */
const INLINE = new Set(['Span', 'Link']);

function wordsOf({ role, kids }: ReadElement): string {
  const words = kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
  return INLINE.has(role) ? words : `${words}\n`;
}
