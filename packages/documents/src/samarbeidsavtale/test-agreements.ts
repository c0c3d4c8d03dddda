import { readdirSync, readFileSync } from 'node:fs';
import type { Agreement } from './compose/context.js';

const FOLDER = new URL('../../../../examples/samarbeidsavtale/', import.meta.url);

/** The valid examples by file name. */
export const examples: readonly (readonly [file: string, agreement: Agreement])[] = readdirSync(FOLDER)
  .filter((file) => file.startsWith('gyldig-'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Agreement]);

/** A valid example by the name after «gyldig-». */
export function example(name: string): Agreement {
  const found = examples.find(([file]) => file === `gyldig-${name}.json`);
  if (!found) throw new Error(`No example «${name}»`);
  return found[1];
}
