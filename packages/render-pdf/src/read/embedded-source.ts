import type { Attachment } from './attachments.js';
import { readAttached } from './read-pdf.js';

/** Whether bytes begin like a PDF; nothing is said of the rest. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-');
}

/**
 * The document a PDF was made of, byte for byte, where it rides along (PDF/A-3, AFRelationship Source). Throws PdfError for
 * what is no PDF, is locked or is broken.
 */
export function embeddedSource(bytes: Uint8Array): Uint8Array | undefined {
  return sourceAmong(readAttached(bytes))?.bytes;
}

/** The document among the attached files. */
export function sourceAmong(attached: readonly Attachment[]): Attachment | undefined {
  return attached.find(({ relationship, mediaType }) => relationship === 'Source' && mediaType === 'application/json');
}
