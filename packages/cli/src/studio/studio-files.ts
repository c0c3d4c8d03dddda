import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The files of the page by their names; undefined where the page has not been built. */
export async function studioFiles(): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('@hjemmel/studio/index.html'));
    const names = await readdir(folder);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
  } catch {
    return undefined;
  }
}
