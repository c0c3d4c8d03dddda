import { join } from 'node:path';
import type { DropContent, DropFile } from '../drop/drop-transport.js';
import type { DropFs } from './drop-folder.js';

/** What stands at a path; undefined where nothing does, where it is too big, or where it is neither files nor a file. */
export async function readStanding(
  fs: Pick<DropFs, 'lstat' | 'readdir' | 'readFile'>,
  path: string,
  maxBytes: number,
): Promise<DropContent | undefined> {
  const about = await fs.lstat(path);
  if (about.isFile()) return about.size > maxBytes ? undefined : read(fs, path);
  if (!about.isDirectory()) return undefined;
  const files: DropFile[] = [];
  let left = maxBytes;
  for (const name of (await fs.readdir(path)).sort()) {
    const file = join(path, name);
    const { size, ...kind } = await statOf(fs, file);
    left -= size;
    if (!kind.isFile || left < 0) return undefined;
    files.push({ name, bytes: await read(fs, file) });
  }
  return files;
}

/** Links are not followed: what they point at is no part of a drop. */
async function statOf(fs: Pick<DropFs, 'lstat'>, path: string): Promise<{ size: number; isFile: boolean }> {
  const about = await fs.lstat(path);
  return { size: about.size, isFile: about.isFile() };
}

async function read(fs: Pick<DropFs, 'readFile'>, path: string): Promise<Uint8Array> {
  return new Uint8Array(await fs.readFile(path));
}
