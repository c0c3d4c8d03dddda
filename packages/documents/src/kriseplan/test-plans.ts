import { readdirSync, readFileSync } from 'node:fs';
import type { Plan } from './plan.js';

const FOLDER = new URL('../../../../examples/kriseplan/', import.meta.url);

/** The valid examples by file name. */
export const examples: readonly (readonly [file: string, plan: Plan])[] = readdirSync(FOLDER)
  .filter((file) => file.startsWith('gyldig-'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Plan]);

/** A valid example by the name after «gyldig-». */
export function example(name: string): Plan {
  const found = examples.find(([file]) => file === `gyldig-${name}.json`);
  if (!found) throw new Error(`No example «${name}»`);
  return found[1];
}
