import { DocxError, embeddedSource as inDocx, isDocx } from '@hjemmel/render-docx';
import { embeddedSource as inPdf, isPdf, PdfError } from '@hjemmel/render-pdf';
import { readDocument } from '@hjemmel/validator';

/** A PDF or Word file with its document inside; its own text is judged too, as long as the document is not changed. */
export interface FinishedFile {
  readonly format: 'pdf' | 'docx';
  readonly bytes: Uint8Array;
  readonly source: string;
}

/** What is open. `text` is the JSON as it stands now, to the byte what was read until something is changed. */
export interface Opened {
  /** Another for each file that is opened. */
  readonly key: number;
  /** The file's own name; empty for a document that is begun here. */
  readonly name: string;
  readonly text: string;
  /** The text as it was last opened or downloaded. */
  readonly saved: string;
  /** How many times the text has been changed by hand, outside the form. */
  readonly edition: number;
  readonly file?: FinishedFile;
}

/** Why a file cannot be opened. */
export type Refusal =
  | 'for-stor'
  | 'tom'
  | 'ikke-dokument'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'pdf-uten'
  | 'docx-locked'
  | 'docx-broken'
  | 'docx-uten';

export type Opening = { readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly reason: Refusal };

/** Bytes; a letter with enclosures is far below, and a page that reads a whole disk image stops answering. */
export const LARGEST = 20 * 1024 * 1024;

let openings = 0;

/** A document begun or read here. */
export function openedText(text: string, name = '', file?: FinishedFile): Opened {
  openings += 1;
  return { key: openings, name, text, saved: text, edition: 0, ...(file && { file }) };
}

/** Reads a file in the page; nothing of it goes anywhere. */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > LARGEST) return { ok: false, reason: 'for-stor' };
  if (file.size === 0) return { ok: false, reason: 'tom' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) return fromFinished(bytes, file.name, 'pdf');
  return isDocx(bytes) ? fromFinished(bytes, file.name, 'docx') : fromJson(bytes, file.name);
}

function fromJson(bytes: Uint8Array, name: string): Opening {
  const { text } = readDocument(bytes);
  // JSON with a fault in it can be mended here; a picture cannot.
  const isJson = text !== undefined && /^\s*[{[]/u.test(text);
  return isJson ? { ok: true, opened: openedText(text, name) } : { ok: false, reason: 'ikke-dokument' };
}

function fromFinished(bytes: Uint8Array, name: string, format: FinishedFile['format']): Opening {
  try {
    const inside = format === 'pdf' ? inPdf(bytes) : inDocx(bytes);
    const text = inside && readDocument(inside).text;
    if (text === undefined) return { ok: false, reason: `${format}-uten` };
    return { ok: true, opened: openedText(text, name, { format, bytes, source: text }) };
  } catch (error) {
    if (!PdfError.isInstance(error) && !DocxError.isInstance(error)) throw error;
    return { ok: false, reason: error.code.endsWith('-locked') ? `${format}-locked` : `${format}-broken` };
  }
}
