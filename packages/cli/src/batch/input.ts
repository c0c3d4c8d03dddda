import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import { batchTexts } from '../texts/batch.js';
import { type BatchSource, folderSource, linesSource, type Slice } from './items.js';

/** The documents, and a mark that is another one when they are others. */
export interface BatchInput {
  readonly source: BatchSource;
  readonly mark: string;
}

/** Throws CliError for what is neither a folder nor an .ndjson file. */
export async function openInput(path: string, lang: Language): Promise<BatchInput> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    return { source: await folderSource(path), mark: hashOf(names.join('\n')) };
  }
  if (!found?.isFile() || !path.endsWith('.ndjson')) throw new CliError(2, batchTexts[lang].badInput(path));
  return { source: linesSource(path, found.size), mark: hashOf(`${found.size} ${await beginningOf(path)}`) };
}

/** A slice of what `openInput` has opened before, maybe on another machine. */
export async function openSlice(path: string, slice: Slice): Promise<BatchSource> {
  const found = await stat(path);
  return found.isDirectory() ? folderSource(path, slice) : linesSource(path, found.size, slice);
}

const BEGINNING = 64 * 1024;

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return hashOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

const hashOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
