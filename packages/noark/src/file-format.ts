/** What the XMP of a PDF says it is: part and conformance of PDF/A, undefined where it says nothing or two things. */
export interface PdfA {
  readonly part: string;
  readonly conformance: string;
}

/** PRONOM ids of PDF/A by part and conformance. */
export const pdfAFormats: Readonly<Record<string, string>> = {
  '1A': 'fmt/95',
  '1B': 'fmt/354',
  '2A': 'fmt/476',
  '2B': 'fmt/477',
  '2U': 'fmt/478',
  '3A': 'fmt/479',
  '3B': 'fmt/480',
  '3U': 'fmt/481',
};

const pdfFormats: Readonly<Record<string, string>> = {
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
  '2.0': 'fmt/1129',
};

const otherFormats: Readonly<Record<string, string>> = {
  'application/json': 'fmt/817',
  'text/plain': 'x-fmt/111',
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const said = (packet: string, name: string): string | undefined =>
  new RegExp(`pdfaid:${name}(?:>|\\s*=\\s*["'])\\s*([0-9A-Za-z]+)`).exec(packet)?.[1]?.toUpperCase();

/** Reads the XMP packets of the bytes, which PDF/A keeps uncompressed. */
export function pdfAOf(bytes: Uint8Array): PdfA | undefined {
  const claims = new Map<string, PdfA>();
  for (const [packet] of latin1(bytes).matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g)) {
    const part = said(packet, 'part');
    const conformance = said(packet, 'conformance');
    if (part !== undefined && conformance !== undefined) claims.set(part + conformance, { part, conformance });
  }
  return claims.size === 1 ? [...claims.values()][0] : undefined;
}

/** The PRONOM id of a file, undefined where neither bytes nor media type tell. */
export function pronomOf(bytes: Uint8Array, mediaType: string): string | undefined {
  if (mediaType !== 'application/pdf') return otherFormats[mediaType];
  const archive = pdfAOf(bytes);
  if (archive !== undefined) return pdfAFormats[archive.part + archive.conformance];
  const version = /^%PDF-(\d\.\d)/.exec(latin1(bytes.subarray(0, 16)))?.[1];
  return version === undefined ? undefined : pdfFormats[version];
}
