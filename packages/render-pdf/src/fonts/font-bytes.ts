/** A path, a `file:` URL, or the bytes of the file. */
export type FontSource = string | URL | Uint8Array;

/** The file's bytes. Node's own modules are loaded only for paths, so that a browser can hand in bytes. */
export async function fontBytes(source: FontSource): Promise<Buffer> {
  if (source instanceof Uint8Array) return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const { readFile } = await import('node:fs/promises');
  return readFile(isUrl(source) ? new URL(source) : source);
}

const numbers = new WeakMap<Uint8Array, number>();
let count = 0;

/** The same for the same file; bytes are known by which array they are. */
export function sourceKey(source: FontSource): string {
  if (!(source instanceof Uint8Array)) return String(source);
  const number = numbers.get(source) ?? ++count;
  numbers.set(source, number);
  return `bytes ${number}`;
}

/** Where a file of the font that comes with this package is. */
export async function ownFontPath(file: string): Promise<string> {
  const { createRequire } = await import('node:module');
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`);
}

function isUrl(source: string | URL): boolean {
  return source instanceof URL || source.startsWith('file:');
}
