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

/** A set-up file as it was written, and how to say what is wrong with it without saying what stands there. */
export interface SetUpFile {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where its paths begin. */
  readonly folder: string;
  readonly fail: (why: string) => CliError;
}

/** Throws CliError for a file that is not there; one that cannot be read has nothing in it. */
export async function readSetUpFile(path: string, lang: Language): Promise<SetUpFile> {
  const fail = (why: string) => new CliError(2, leveringTexts[lang].errors.setup(path, why));
  const bytes = await readFile(path).catch(() => {
    throw fail('fila mangler');
  });
  const read = readDocument(bytes);
  const value = read.ok && isFields(read.value) ? read.value : {};
  return { value, folder: dirname(path), fail };
}

/** The adapters under `adaptere`. Throws CliError that names the one that is wrong. */
export async function adaptersIn(
  adaptere: unknown,
  { folder, fail }: Pick<SetUpFile, 'folder' | 'fail'>,
  lang: Language,
): Promise<readonly InstalledAdapter[]> {
  if (!isFields(adaptere)) throw fail('adaptere');
  const { errors } = leveringTexts[lang];
  return Promise.all(
    Object.entries(adaptere).map(async ([name, setup]) => {
      if (!adapterNames.includes(name)) throw new CliError(2, errors.unknownAdapter(name, adapterNames.join(', ')));
      return loadAdapter(name, setup as AdapterSetup, folder).catch((error: unknown) => {
        throw fail(`${name}: ${error instanceof Error ? error.message : ''}`);
      });
    }),
  );
}

/**
 * Reads `{ mappe, adaptere: { <navn>: { …valg, transport } } }`. DATABASE_URL in the environment goes before `mappe`. Throws
 * CliError that says what is wrong and never what stands there.
 */
export async function readSetUp(path: string, { process }: CliContext, lang: Language): Promise<SetUp> {
  const file = await readSetUpFile(path, lang);
  const { value, folder, fail } = file;
  const adapters = await adaptersIn(value.adaptere, file, lang);
  const databaseUrl = process.env?.DATABASE_URL;
  if (databaseUrl !== undefined && databaseUrl !== '') return { store: { databaseUrl }, adapters };
  if (typeof value.mappe !== 'string') throw fail('mappe');
  return { store: { folder: resolve(folder, value.mappe) }, adapters };
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
