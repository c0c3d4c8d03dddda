import { inflateRawSync } from 'node:zlib';
import { DocxError } from '../docx-error.js';
import { broken } from './broken.js';

/** The files in a zip, unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  readonly file: (name: string) => Uint8Array | undefined;
}

/** Bytes in one file when unpacked; no letter comes near it, and no small file may become a huge one. */
const LARGEST = 64 * 1024 * 1024;
const MOST_FILES = 4096;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** How a Word file with a password, or of the old kind, begins. */
const COMPOUND = 'd0cf11e0a1b11ae1';

/** Opens a zip by its central directory. Throws DocxError: `not-docx`, `docx-locked`, `docx-broken`. */
export function openZip(bytes: Uint8Array): Zip {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.subarray(0, 8).toString('hex') === COMPOUND) {
    throw new DocxError('docx-locked', 'The Word document has a password, or is of the kind from before 2007.');
  }
  if (data.length < 4 || data.readUInt32LE(0) !== LOCAL)
    throw new DocxError('not-docx', 'The file is no Word document.');
  try {
    const entries = directory(data);
    return { names: [...entries.keys()], file: (name) => unpacked(data, entries.get(name)) };
  } catch (error) {
    if (error instanceof RangeError) throw broken('its list of parts is cut off');
    throw error;
  }
}

interface Entry {
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function directory(data: Buffer): ReadonlyMap<string, Entry> {
  const end = data.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || data.readUInt32LE(end) !== END) throw broken('it has no list of parts');
  const count = data.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw broken('it has too many parts');
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== ENTRY) throw broken('its list of parts is cut off');
    if ((data.readUInt16LE(at + 8) & 1) === 1) throw new DocxError('docx-locked', 'The Word document has a password.');
    const [name, extra, comment] = [28, 30, 32].map((place) => data.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const path = data.toString('utf8', at + 46, at + 46 + name);
    if (entries.has(path)) throw broken('a part stands in it twice');
    entries.set(path, entryAt(data, at));
    at += 46 + name + extra + comment;
  }
  return entries;
}

function entryAt(data: Buffer, at: number): Entry {
  return {
    method: data.readUInt16LE(at + 10),
    sum: data.readUInt32LE(at + 16),
    packed: data.readUInt32LE(at + 20),
    size: data.readUInt32LE(at + 24),
    offset: data.readUInt32LE(at + 42),
  };
}

function unpacked(data: Buffer, entry: Entry | undefined): Uint8Array | undefined {
  if (!entry) return undefined;
  try {
    const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28);
    const packed = data.subarray(start, start + entry.packed);
    const file = entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: LARGEST }) : packed;
    if (file.length === entry.size && checksum(file) === entry.sum) return new Uint8Array(file);
  } catch {
    // Said below.
  }
  throw broken('a part cannot be unpacked');
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
