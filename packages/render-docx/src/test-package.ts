import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part of a Word file as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

/** The file with one part changed, as someone might do by hand. */
export function changed(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(edit(partOf(bytes, path))) });
}
