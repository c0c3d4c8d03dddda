import { inflateRawSync, inflateSync } from 'node:zlib';
import { findsIn } from './canary.js';
import { pdfjs } from './pdf-reader.js';

/** Whether a file says something, anywhere: in its bytes, in what is packed in them, in its text and in what it says of itself. */
export async function traces(bytes: Uint8Array): Promise<(value: string) => boolean> {
  const plain = readings(bytes);
  const isPdf = plain[0]?.startsWith('%PDF') ?? false;
  const packed = isPdf ? streamsOf(bytes) : entriesOf(bytes);
  const words = isPdf ? await pdfWords(bytes) : [...plain, ...packed.flatMap(readings)].map(untagged).join('\n');
  const anywhere = findsIn([...plain, ...packed.flatMap(readings), words].join('\n'));
  const inWords = findsIn(words);
  // Four digits stand by chance among the numbers that draw a page or a letter.
  return (value) => (/^\d{1,5}$/.test(value) ? inWords(value) : anywhere(value));
}

/** A mark inside a word (a place it may break) does not hide it. */
function untagged(text: string): string {
  return text.replace(/<[^<>]*>/gu, '');
}

/** The same bytes as each way a text could be written in them. */
function readings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const latin = buffer.toString('latin1');
  // Numbers and headings in a PDF may be hexadecimal, and either form two bytes a letter.
  const hexadecimal = [...latin.matchAll(/<([0-9a-f\s]{4,})>/giu)].map(([, digits = '']) => digits);
  const unpacked = hexadecimal.map((digits) => Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1'));
  return [latin, latin.replaceAll('\0', ''), buffer.toString('utf8'), unpacked.join('\n').replaceAll('\0', '')];
}

function streamsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes);
  const found: Uint8Array[] = [];
  for (let from = buffer.indexOf('stream'); from >= 0; from = buffer.indexOf('stream', from + 6)) {
    if (buffer.toString('latin1', from - 3, from) === 'end') continue;
    const start = from + (buffer[from + 6] === 13 ? 8 : 7);
    const end = buffer.indexOf('endstream', start);
    found.push(...unpack(buffer.subarray(start, end), inflateSync));
  }
  return found;
}

/** The files in a zip, as a text document of an office program is. */
function entriesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes);
  const found: Uint8Array[] = [];
  for (let from = buffer.indexOf('PK\x03\x04'); from >= 0; from = buffer.indexOf('PK\x03\x04', from + 4)) {
    const start = from + 30 + buffer.readUInt16LE(from + 26) + buffer.readUInt16LE(from + 28);
    found.push(...unpack(buffer.subarray(start), inflateRawSync));
  }
  return found;
}

function unpack(bytes: Uint8Array, inflate: (bytes: Uint8Array) => Uint8Array): readonly Uint8Array[] {
  try {
    return [inflate(bytes)];
  } catch {
    return [];
  }
}

/** The words glyphs stand for, what the file says of itself, its marks, links and notes. */
async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const { info, metadata } = await pdf.getMetadata();
    const about = [info, metadata ? [...metadata] : [], await pdf.getOutline(), await pdf.getAttachments()];
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
      pages.push(JSON.stringify(await page.getAnnotations()));
    }
    return [...about.map((part) => JSON.stringify(part)), ...pages].join('\n');
  } finally {
    await task.destroy();
  }
}
