import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { InstalledAdapter, StoreOptions } from '@hjemmel/outbox';
import { type ApiKey, keyHash, type OidcOptions, type ServerLimits } from '@hjemmel/server';
import { type Language, readDocument } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { type AdapterSetup, adapterNames, loadAdapter } from '../levering/adapters.js';
import { leveringTexts } from '../texts/levering/index.js';

/** One kommune: where its deliveries are kept, and what they are sent through. */
export interface TenantSetUp {
  readonly store: StoreOptions;
  readonly adapters: readonly InstalledAdapter[];
}

export interface ServiceSetUp {
  readonly keys: readonly ApiKey[];
  readonly oidc?: OidcOptions;
  readonly limits?: Partial<ServerLimits>;
  readonly tenants: ReadonlyMap<string, TenantSetUp>;
  /** A key made for this run alone, where there was no set-up. */
  readonly madeKey?: string;
}

interface SetUpFile {
  readonly mappe?: unknown;
  readonly noekler?: readonly { readonly id?: unknown; readonly kommune?: unknown; readonly sha256?: unknown }[];
  readonly oidc?: Readonly<Record<'issuer' | 'audience' | 'jwks' | 'kommune', unknown>>;
  readonly grenser?: Partial<ServerLimits>;
  readonly kommuner?: Readonly<Record<string, { readonly adaptere?: Readonly<Record<string, AdapterSetup>> }>>;
}

/** Names that may stand in a path and in the name of a database schema. */
const TENANT = /^[a-z0-9][a-z0-9-]{0,30}$/u;
const ALONE = 'lokal';

/** A service nobody has set up: one tenant, a key for this run, and letters left in a folder. */
export async function embeddedSetUp(folder: string, { process }: CliContext): Promise<ServiceSetUp> {
  const given = process.env?.HJEMMEL_NOEKKEL;
  const key = given || randomBytes(24).toString('base64url');
  const drop = { form: 'mappe', receiver: 'eget-system', transport: { mappe: 'ut' } };
  await mkdir(join(folder, drop.transport.mappe), { recursive: true });
  const adapters = [await loadAdapter('filslipp', drop, folder)];
  return {
    keys: [{ id: ALONE, tenant: ALONE, sha256: keyHash(key) }],
    tenants: new Map([[ALONE, { store: storeOf(process.env, folder, ALONE), adapters }]]),
    ...(given ? {} : { madeKey: key }),
  };
}

/**
 * Reads `{ mappe, noekler, oidc, grenser, kommuner: { <id>: { adaptere } } }`. DATABASE_URL goes before `mappe`, with a schema for each
 * kommune. Throws CliError that names the field that is wrong and never what stands there.
 */
export async function readServiceSetUp(path: string, context: CliContext, lang: Language): Promise<ServiceSetUp> {
  const fail = (why: string) => new CliError(2, leveringTexts[lang].errors.setup(path, why));
  const bytes = await readFile(path).catch(() => {
    throw fail('fila mangler');
  });
  const read = readDocument(bytes);
  const value = (read.ok ? read.value : null) as SetUpFile | null;
  const { mappe, kommuner, noekler = [], oidc, grenser } = value ?? {};
  if (typeof kommuner !== 'object' || kommuner === null) throw fail('kommuner');
  const { env } = context.process;
  if (typeof mappe !== 'string' && !env?.DATABASE_URL) throw fail('mappe');
  const folder = resolve(dirname(path), typeof mappe === 'string' ? mappe : '.');
  const tenants = new Map<string, TenantSetUp>();
  for (const [id, { adaptere }] of Object.entries(kommuner)) {
    if (!TENANT.test(id)) throw fail(`kommuner.${id}`);
    const adapters = await adaptersOf(adaptere, dirname(path), (why) => fail(`kommuner.${id}.${why}`));
    tenants.set(id, { store: storeOf(env, folder, id), adapters });
  }
  const keys = noekler.map((key, index) => keyOf(key) ?? raise(fail(`noekler[${index}]`)));
  if (keys.length === 0 && !oidc) throw fail('noekler');
  return {
    keys,
    tenants,
    ...(oidc && { oidc: oidcOf(oidc) ?? raise(fail('oidc')) }),
    ...(grenser && { limits: limitsOf(grenser) ?? raise(fail('grenser')) }),
  };
}

function storeOf(env: CliContext['process']['env'], folder: string, tenant: string): StoreOptions {
  const databaseUrl = env?.DATABASE_URL;
  if (databaseUrl) return { databaseUrl, schema: `hjemmel_${tenant.replaceAll('-', '_')}` };
  return { folder: join(folder, tenant) };
}

async function adaptersOf(
  named: unknown,
  folder: string,
  fail: (why: string) => CliError,
): Promise<readonly InstalledAdapter[]> {
  if (typeof named !== 'object' || named === null || Array.isArray(named)) throw fail('adaptere');
  const adapters = Object.entries(named as Readonly<Record<string, AdapterSetup>>);
  return Promise.all(
    adapters.map(async ([name, setup]) => {
      if (!adapterNames.includes(name)) throw fail(`adaptere.${name}`);
      return loadAdapter(name, setup, folder).catch((error: unknown) => {
        throw fail(`adaptere.${name}: ${error instanceof Error ? error.message : ''}`);
      });
    }),
  );
}

function keyOf({ id, kommune, sha256 }: NonNullable<SetUpFile['noekler']>[number]): ApiKey | undefined {
  const isKey = typeof id === 'string' && typeof kommune === 'string' && typeof sha256 === 'string';
  return isKey && /^[0-9a-f]{64}$/iu.test(sha256) ? { id, tenant: kommune, sha256 } : undefined;
}

function oidcOf({ issuer, audience, jwks, kommune }: NonNullable<SetUpFile['oidc']>): OidcOptions | undefined {
  const texts = [issuer, audience, jwks, kommune];
  if (!texts.every((text) => typeof text === 'string') || !URL.canParse(String(jwks))) return undefined;
  const [from, to, , tenantClaim] = texts as [string, string, string, string];
  return { issuer: from, audience: to, jwks: new URL(String(jwks)), tenantClaim };
}

const LIMITS: readonly (keyof ServerLimits)[] = [
  'maxBytes',
  'maxDepth',
  'concurrency',
  'perMinute',
  'requestMs',
  'answerMs',
];

function limitsOf(limits: Partial<ServerLimits>): Partial<ServerLimits> | undefined {
  const isLimit = ([name, value]: [string, unknown]) =>
    LIMITS.includes(name as keyof ServerLimits) && Number.isInteger(value) && Number(value) > 0;
  return Object.entries(limits).every(isLimit) ? limits : undefined;
}

function raise(error: Error): never {
  throw error;
}
