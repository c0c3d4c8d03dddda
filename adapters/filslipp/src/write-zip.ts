import type { DropFile } from '@hjemmel/adapter';
import { type Zippable, zipSync } from 'fflate';

// The earliest time a zip can hold, as local parts: fflate reads them in the zone of the machine, and so gets the same back.
const EARLIEST = new Date(1980, 0, 1);

/** The same files give the same bytes, on any machine and in any time zone. */
export function writeZip(files: readonly DropFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[name] = [bytes, { mtime: EARLIEST, level: 6, os: 3, attrs: 0o100640 << 16 }];
  return zipSync(entries);
}
