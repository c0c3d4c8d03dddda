import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One document of a batch. `name` is what its letter is called; it says no more than the input does. */
export interface BatchItem {
  /** From 1, in the order of the whole input. */
  readonly nr: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part of the input: bytes of a file or numbers of files in a folder, and how many documents come before it. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly before: number;
}

/** Where the documents are, and how far one has read, as a part of 1. */
export interface BatchSource {
  /** The documents after the first `done`. */
  readonly items: (done: number) => AsyncGenerator<BatchItem>;
  /** The same in slices of at most `size` documents. */
  readonly slices: (size: number) => AsyncGenerator<Slice>;
  readonly share: () => number;
}

/** The JSON files of a folder, by name. */
export async function folderSource(folder: string, slice?: Slice): Promise<BatchSource> {
  const all = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const { start, end } = slice ?? { start: 0, end: all.length };
  const names = all.slice(start, end);
  let read = 0;
  return {
    share: () => read / Math.max(1, names.length),
    async *items(done) {
      for (const [index, name] of names.entries()) {
        read = index + 1;
        const nr = start + read;
        if (read > done) yield { nr, name: basename(name, '.json'), bytes: await readFile(join(folder, name)) };
      }
    },
    async *slices(size) {
      for (let at = start; at < end; at += size) yield { start: at, end: Math.min(end, at + size), before: at };
    },
  };
}

/** One document on each line of a file of `size` bytes, which is never in memory whole. */
export function linesSource(
  file: string,
  size: number,
  slice: Slice = { start: 0, end: size, before: 0 },
): BatchSource {
  let read = 0;
  const documents = () =>
    lines(file, slice, (bytes) => {
      read += bytes;
    });
  return {
    share: () => read / Math.max(1, slice.end - slice.start),
    async *items(done) {
      let nr = slice.before;
      for await (const { bytes } of documents()) {
        nr += 1;
        if (nr > slice.before + done) yield { nr, name: String(nr).padStart(7, '0'), bytes };
      }
    },
    async *slices(most) {
      let [start, before, count, last] = [slice.start, slice.before, 0, slice.start];
      for await (const { end } of documents()) {
        count += 1;
        last = end;
        if (count < most) continue;
        yield { start, end, before };
        [start, before, count] = [end, before + count, 0];
      }
      if (count > 0) yield { start, end: last, before };
    },
  };
}

const NEWLINE = 0x0a;

interface Line {
  readonly bytes: Uint8Array;
  /** Where in the file the next one begins. */
  readonly end: number;
}

/** The lines that are not blank. */
async function* lines(file: string, { start, end }: Slice, onRead: (bytes: number) => void): AsyncGenerator<Line> {
  if (start >= end) return;
  let rest: Buffer[] = [];
  let at = start;
  const stream = createReadStream(file, { highWaterMark: 256 * 1024, start, end: end - 1 });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, to)]);
      rest = [];
      from = to + 1;
      if (!isBlank(bytes)) yield { bytes, end: at + from };
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
    at += chunk.length;
  }
  const bytes = Buffer.concat(rest);
  if (!isBlank(bytes)) yield { bytes, end: at };
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= 0x20);
}
