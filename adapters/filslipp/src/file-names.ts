const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'text/plain': 'txt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

export const MANIFEST = 'manifest.json';
export const DATA = 'dokument.json';

/** Fixed, so that a file name never tells who it is about. */
export const letterName = (mediaType: string): string => `dokument.${extensionOf(mediaType)}`;

/** Numbered from 1 in the order of the enclosures. */
export const enclosureName = (index: number, mediaType: string): string =>
  `vedlegg-${String(index + 1).padStart(2, '0')}.${extensionOf(mediaType)}`;

function extensionOf(mediaType: string): string {
  return EXTENSIONS[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'bin';
}
