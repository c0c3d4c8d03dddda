import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { InstalledAdapter, StoreOptions } from '@hjemmel/outbox';
import { type Language, readDocument } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { leveringTexts } from '../texts/levering/index.js';
import { type AdapterSetup, adapterNames, loadAdapter } from './adapters.js';

/** Where deliveries are kept and what they are sent through. */
export interface SetUp {
  readonly store: StoreOptions;
  readonly adapters: readonly InstalledAdapter[];
}

/**
 * Reads `{ mappe, adaptere: { <navn>: { …valg, transport } } }`. DATABASE_URL in the environment goes before `mappe`. Throws
 * CliError that says what is wrong and never what stands there.
 */
export async function readSetUp(path: string, { process }: CliContext, lang: Language): Promise<SetUp> {
  const { errors } = leveringTexts[lang];
  const fail = (why: string) => new CliError(2, errors.setup(path, why));
  const bytes = await readFile(path).catch(() => {
    throw fail('fila mangler');
  });
  const read = readDocument(bytes);
  const value = read.ok ? (read.value as { mappe?: unknown; adaptere?: unknown } | null) : null;
  const named = value?.adaptere;
  if (typeof named !== 'object' || named === null || Array.isArray(named)) throw fail('adaptere');
  const folder = dirname(path);
  const adapters = await Promise.all(
    Object.entries(named as Readonly<Record<string, AdapterSetup>>).map(async ([name, setup]) => {
      if (!adapterNames.includes(name)) throw new CliError(2, errors.unknownAdapter(name, adapterNames.join(', ')));
      return loadAdapter(name, setup, folder).catch((error: unknown) => {
        throw fail(`${name}: ${error instanceof Error ? error.message : ''}`);
      });
    }),
  );
  const databaseUrl = process.env?.DATABASE_URL;
  if (databaseUrl !== undefined && databaseUrl !== '') return { store: { databaseUrl }, adapters };
  if (typeof value?.mappe !== 'string') throw fail('mappe');
  return { store: { folder: resolve(folder, value.mappe) }, adapters };
}
