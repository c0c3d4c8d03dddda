import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page as files, for any static host. */
export async function copyStudio(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
}
