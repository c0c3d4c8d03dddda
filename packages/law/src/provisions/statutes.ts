import { acts } from './acts.js';
import { regulations } from './regulations.js';
import type { Statute, StatuteId } from './statute.js';

/** Every statute the register cites, by id. The sikkerhet of a statute is about its reference and dates, not its provisions. */
export const statutes: Readonly<Record<StatuteId, Statute>> = { ...acts, ...regulations };

/** The statute with an id, or undefined; never throws. */
export function statute(id: string): Statute | undefined {
  return Object.hasOwn(statutes, id) ? statutes[id as StatuteId] : undefined;
}
