import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One document of a batch. `name` is what its letter is called; it says no more than the input does. */
export interface BatchItem {
  /** From 1, in the order of the input. */
  readonly nr: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the documents are, and how far one has read, as a part of 1. */
export interface BatchSource {
  readonly items: (after: number) => AsyncGenerator<BatchItem>;
  readonly share: () => number;
}

/** The JSON files of a folder, by name. */
export async function folderSource(folder: string): Promise<BatchSource> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  let read = 0;
  return {
    share: () => read / Math.max(1, names.length),
    async *items(after) {
      for (const [index, name] of names.entries()) {
        read = index + 1;
        if (read > after) yield { nr: read, name: basename(name, '.json'), bytes: await readFile(join(folder, name)) };
      }
    },
  };
}

const NEWLINE = 0x0a;

/** One document on each line of a file, which is never in memory whole. */
export function linesSource(file: string, size: number): BatchSource {
  let read = 0;
  return {
    share: () => read / Math.max(1, size),
    async *items(after) {
      let nr = 0;
      for await (const line of lines(file, (bytes) => {
        read += bytes;
      })) {
        if (line.every((byte) => byte <= 0x20)) continue;
        nr += 1;
        if (nr > after) yield { nr, name: String(nr).padStart(7, '0'), bytes: line };
      }
    },
  };
}

async function* lines(file: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
