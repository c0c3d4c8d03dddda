// Runs in a thread of its own, from a bundle: breaks one thing after another and says what sees each, if anything.
import './thaw.js';
import { parentPort } from 'node:worker_threads';
import { corpusOracle } from './corpus-oracle.js';
import { mutants } from './mutants.js';
import { pageOracle } from './page-oracle.js';

const corpus = corpusOracle();
const pages = pageOracle();
const all = new Map(mutants().map((mutant) => [mutant.id, mutant]));

parentPort?.on('message', (id: string) => {
  const undo = all.get(id)?.apply?.();
  const seen = sees(corpus) ? 'korpus' : sees(pages) ? 'side' : 'ingen';
  undo?.();
  // What the product remembers of the broken state would make the next mutant seem seen.
  parentPort?.postMessage({ seen, clean: seen === 'ingen' || !(sees(corpus) || sees(pages)) });
});

/** A broken product that throws has been seen too. */
function sees(isAsBefore: () => boolean): boolean {
  try {
    return !isAsBefore();
  } catch {
    return true;
  }
}
