import type { ExtractedFile, ExtractRefusal, Versions } from '@hjemmel/tree';
import { PdfError } from './pdf-error.js';
import type { Attachment } from './read/attachments.js';
import { sourceAmong } from './read/embedded-source.js';
import { openPdf } from './read/pdf-objects.js';
import { readAttached, readPdf } from './read/read-pdf.js';
import { countWordless } from './read/wordless.js';
import { wordsIn } from './read-back.js';

const REASONS = { 'not-pdf': 'ikke-formatet', 'pdf-locked': 'laast', 'pdf-broken': 'oedelagt' } as const;

/** What a PDF says, with the document inside it; why not, where that cannot be told. */
export function extract(bytes: Uint8Array): ExtractedFile | ExtractRefusal {
  try {
    const attached = sourceAmong(readAttached(bytes));
    return attached ? fileWith(attached, bytes) : { ok: false, reason: 'uten-data' };
  } catch (error) {
    const reason = PdfError.isInstance(error) ? REASONS[error.code as keyof typeof REASONS] : undefined;
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

function fileWith({ bytes: source, description }: Attachment, bytes: Uint8Array): ExtractedFile {
  const reading = readPdf(bytes);
  const versions = versionsIn(description);
  const { content, stray } = wordsIn(reading);
  return {
    ok: true,
    source,
    text: content,
    beside: [...reading.pages.flatMap(({ artifacts }) => artifacts), stray].filter((text) => text.trim() !== ''),
    wordless: countWordless(openPdf(bytes)),
    ...(versions && { versions }),
  };
}

function versionsIn(description: string): Versions | undefined {
  const [, schema, law, texts] = /; skjema ([^;]+); lovregister ([^;]+); tekster ([^;]+)$/u.exec(description) ?? [];
  return schema && law && texts ? { schema, law, texts } : undefined;
}
