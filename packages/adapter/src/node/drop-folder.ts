import * as nodeFs from 'node:fs/promises';
import { join } from 'node:path';
import type { DropContent, DropTransport } from '../drop/drop-transport.js';
import { isPlainName } from '../drop/plain-name.js';
import { failure } from './failure.js';
import { readStanding } from './read-standing.js';

/** The file operations it uses, so that a test can put faults between them. */
export type DropFs = Pick<
  typeof nodeFs,
  'open' | 'mkdir' | 'rename' | 'link' | 'rm' | 'lstat' | 'readdir' | 'readFile'
>;

/**
 * Lays drops in a folder that exists. A drop is written beside its place, forced to disk and given its name last, so a
 * reader never meets half of one; what a crash leaves begins with a full stop and is cleared by the next attempt.
 */
export function dropFolder(folder: string, fs: DropFs = nodeFs): DropTransport {
  return {
    exists: (name) => known(async () => (await entry(fs, placeOf(folder, name))) !== undefined),
    read: (name, maxBytes) => known(() => readStanding(fs, placeOf(folder, name), maxBytes)),
    writeAtomic: (name, content, signal) => known(() => write(fs, folder, { name, content, signal })),
  };
}

interface Drop {
  readonly name: string;
  readonly content: DropContent;
  readonly signal: AbortSignal;
}

async function write(fs: DropFs, folder: string, { name, content, signal }: Drop): Promise<boolean> {
  const place = placeOf(folder, name);
  const beside = join(folder, `.${name}.tmp`);
  await fs.rm(beside, { recursive: true, force: true });
  try {
    if (content instanceof Uint8Array) await writeFile(fs, beside, content);
    else await writeFolder(fs, beside, content, signal);
    signal.throwIfAborted();
    const placed = await give(fs, beside, place, content instanceof Uint8Array);
    if (placed) await flush(fs, folder);
    return placed;
  } finally {
    await fs.rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeFolder(
  fs: DropFs,
  path: string,
  files: Exclude<DropContent, Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  await fs.mkdir(path, { mode: 0o750 });
  for (const { name, bytes } of files) {
    signal.throwIfAborted();
    await writeFile(fs, placeOf(path, name), bytes);
  }
  await flush(fs, path);
}

async function writeFile(fs: DropFs, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx', 0o640);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives it its name, and false when the name is taken. A link never replaces; a renamed folder replaces only an empty one. */
async function give(fs: DropFs, from: string, to: string, isFile: boolean): Promise<boolean> {
  try {
    if (isFile) await fs.link(from, to);
    else await fs.rename(from, to);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR') return false;
    if (!isFile || !NO_LINKS.has(code)) throw error;
  }
  if ((await entry(fs, to)) !== undefined) return false;
  await fs.rename(from, to);
  return true;
}

/** What file systems without hard links answer. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A name is on disk only when its folder is; some file systems cannot be asked, and need not. */
async function flush(fs: DropFs, folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT_SYNC.has(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

const CANNOT_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR']);

async function entry(fs: DropFs, path: string): Promise<unknown> {
  try {
    return await fs.lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function placeOf(folder: string, name: string): string {
  if (!isPlainName(name)) throw new RangeError('a drop and its files have plain names');
  return join(folder, name);
}

async function known<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(error);
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code);
