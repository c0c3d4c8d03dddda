import { lawMutants } from './law-mutants.js';
import type { Mutant } from './mutant.js';
import { noticeMutants } from './notice-mutants.js';
import { ruleMutants } from './rule-mutants.js';
import { sourceMutants } from './source-mutants.js';

/** Everything that is broken, one thing at a time. */
export function mutants(): readonly Mutant[] {
  return [...sourceMutants(), ...noticeMutants(), ...lawMutants(), ...ruleMutants()];
}
