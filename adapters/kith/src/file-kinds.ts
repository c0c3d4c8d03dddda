import { pdfAOf } from '@hjemmel/noark';

/** What a health record takes: PDF/A, JPEG and PNG, told by the bytes and not by what is said of them. */
export type FileKind = 'application/pdf' | 'image/jpeg' | 'image/png';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The kind the bytes are; undefined for every other, for a PDF that is not for keeping, and for one with files inside. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  const kept = startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? pdfAOf(bytes) : undefined;
  return kept?.part === '1' || kept?.part === '2' ? 'application/pdf' : undefined;
}
