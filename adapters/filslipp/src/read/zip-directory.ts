/** One entry as the central directory tells it; nothing of it is believed before the bytes agree. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Declared size. */
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** The entries in order; undefined when the structure is broken, of ZIP64, encrypted, or two places name an entry differently. */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > most || count !== view.getUint16(end + 8, true)) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const entry = entryAt(bytes, view, at);
    if (!entry) return undefined;
    entries.push(entry);
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? entries : undefined;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const length = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & ENCRYPTED) !== 0 || local + LOCAL_SIZE > bytes.length || view.getUint32(local, true) !== LOCAL)
    return undefined;
  const name = nameAt(bytes, at + CENTRAL_SIZE, view.getUint16(at + 28, true));
  const localNameLength = view.getUint16(local + 26, true);
  if (nameAt(bytes, local + LOCAL_SIZE, localNameLength) !== name) return undefined;
  const start = local + LOCAL_SIZE + localNameLength + view.getUint16(local + 28, true);
  if (start + length > bytes.length) return undefined;
  const packed = bytes.subarray(start, start + length);
  return { name, method: view.getUint16(at + 10, true), packed, size: view.getUint32(at + 24, true) };
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}
