import { isDocx } from '@hjemmel/render-docx';
import { isPdf } from '@hjemmel/render-pdf';
import type { Hjemmel } from '@hjemmel/sdk';
import { type Finding, hasErrors, readDocument } from '@hjemmel/validator';
import { today } from './today.js';

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
  /** The text as it was last opened or downloaded. */
  readonly saved: string;
  readonly text: string;
  /** How many times the text has been changed by hand, outside the form. */
  readonly edition: number;
  readonly file?: FinishedFile;
}

/** Why a file cannot be opened, where no rule says it. */
export type Refusal = 'for-stor' | 'tom' | 'uleselig' | 'ikke-dokument';

export type Opening =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly why: Refusal | Finding };

/** Bytes; a letter with enclosures is far below, and a page that reads a whole disk image stops answering. */
export const LARGEST = 20 * 1024 * 1024;

let openings = 0;

/** A document begun or read here. */
export function openedText(text: string, file?: FinishedFile): Opened {
  openings += 1;
  return { key: openings, text, saved: text, edition: 0, ...(file && { file }) };
}

/** Reads a file in the page; nothing of it goes anywhere. */
export async function openFile(hjemmel: Hjemmel, file: File): Promise<Opening> {
  if (file.size > LARGEST) return refused('for-stor');
  if (file.size === 0) return refused('tom');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return refused('uleselig');
  if (isPdf(bytes)) return fromFinished(hjemmel, bytes, 'pdf');
  return isDocx(bytes) ? fromFinished(hjemmel, bytes, 'docx') : fromJson(bytes);
}

const refused = (why: Refusal | Finding): Opening => ({ ok: false, why });

function fromJson(bytes: Uint8Array): Opening {
  const { text, findings } = readDocument(bytes);
  if (text === undefined) {
    const isLarge = findings.find(({ messageId }) => messageId === 'for-stor' || messageId === 'dybde');
    return refused(isLarge ?? 'ikke-dokument');
  }
  // JSON with a fault in it can be mended here; a note cannot.
  return /^\s*[{[]/u.test(text) ? { ok: true, opened: openedText(text) } : refused('ikke-dokument');
}

async function fromFinished(hjemmel: Hjemmel, bytes: Uint8Array, format: FinishedFile['format']): Promise<Opening> {
  const report = await hjemmel.validateFile(bytes, format, { today: today() });
  const [error] = report.findings.filter((finding) => hasErrors([finding]));
  if (!('source' in report)) return refused(error ?? 'ikke-dokument');
  const { text } = readDocument(report.source);
  if (text === undefined) return refused(error ?? 'ikke-dokument');
  return { ok: true, opened: openedText(text, { format, bytes, source: text }) };
}
