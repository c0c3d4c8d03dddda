import type { ExtractedFile, ExtractRefusal } from '@hjemmel/tree';
import { DocxError } from './docx-error.js';
import { type DocxReading, readDocx, textOf } from './read/read-docx.js';

const REASONS = { 'not-docx': 'ikke-formatet', 'docx-locked': 'laast', 'docx-broken': 'oedelagt' } as const;

/** What a Word file says, with the document inside it; why not, where that cannot be told. */
export function extract(bytes: Uint8Array): ExtractedFile | ExtractRefusal {
  try {
    return fileWith(readDocx(bytes));
  } catch (error) {
    const reason = DocxError.isInstance(error) ? REASONS[error.code as keyof typeof REASONS] : undefined;
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

function fileWith(reading: DocxReading): ExtractedFile | ExtractRefusal {
  const { source, headers, footers, wordless, locks } = reading;
  if (!source) return { ok: false, reason: 'uten-data' };
  const around = [...headers, ...footers];
  return {
    ok: true,
    source: source.bytes,
    text: textOf(reading),
    beside: around.map(textOf).filter((text) => text.trim() !== ''),
    locked: locks.filter(({ title }) => title.trim() !== '').map(({ text }) => text),
    wordless: around.reduce((sum, part) => sum + part.wordless, wordless),
    ...(source.versions && { versions: source.versions }),
  };
}
