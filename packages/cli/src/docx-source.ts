import type { EmbeddedSource } from './pdf-source.js';

/** Why there is no document to take out of a Word file. */
export type NoDocxSource = 'not-docx' | 'docx-locked' | 'docx-broken' | 'no-docx-source';

/** Whether a file begins as Word files do: as a zip, or as one with a password. */
export function looksLikeDocx(file: Uint8Array): boolean {
  return [ZIP, LOCKED].some((start) => start.every((byte, at) => file[at] === byte));
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

/** The document inside a Word file; the library is loaded only for it. */
export async function embeddedInDocx(docx: Uint8Array): Promise<EmbeddedSource<NoDocxSource>> {
  const { DocxError, embeddedSource } = await import('@hjemmel/render-docx');
  try {
    const bytes = embeddedSource(docx);
    return bytes === undefined ? { ok: false, reason: 'no-docx-source' } : { ok: true, bytes };
  } catch (error) {
    if (DocxError.isInstance(error) && isReason(error.code)) return { ok: false, reason: error.code };
    throw error;
  }
}

function isReason(code: string): code is NoDocxSource {
  return code === 'not-docx' || code === 'docx-locked' || code === 'docx-broken';
}
