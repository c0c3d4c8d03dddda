import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StoreOptions } from '@hjemmel/outbox';
import { type ApiKey, defaultServerLimits, keyHash, type OidcOptions, type ServerLimits } from '@hjemmel/server';
import type { Language } from '@hjemmel/validator';
import type { CliContext } from '../context.js';
import { loadAdapter } from '../levering/adapters.js';
import { adaptersIn, isFields, readSetUpFile, type SetUp } from '../levering/set-up.js';

export interface ServiceSetUp {
  readonly keys: readonly ApiKey[];
  readonly oidc?: OidcOptions;
  readonly limits?: Partial<ServerLimits>;
  readonly tenants: ReadonlyMap<string, SetUp>;
  /** A key made for this run alone, where there was no set-up. */
  readonly madeKey?: string;
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
export async function readServiceSetUp(path: string, { process }: CliContext, lang: Language): Promise<ServiceSetUp> {
  const file = await readSetUpFile(path, lang);
  const { fail } = file;
  const { mappe, kommuner, noekler = [], oidc, grenser } = file.value;
  if (!isFields(kommuner)) throw fail('kommuner');
  if (typeof mappe !== 'string' && !process.env?.DATABASE_URL) throw fail('mappe');
  const folder = resolve(file.folder, String(mappe ?? '.'));
  const tenants = new Map<string, SetUp>();
  for (const [id, tenant] of Object.entries(kommuner)) {
    if (!TENANT.test(id) || !isFields(tenant)) throw fail(`kommuner.${id}`);
    const within = { ...file, fail: (why: string) => fail(`kommuner.${id}.${why}`) };
    const adapters = await adaptersIn(tenant.adaptere, within, lang);
    tenants.set(id, { store: storeOf(process.env, folder, id), adapters });
  }
  if (!Array.isArray(noekler) || (noekler.length === 0 && oidc === undefined)) throw fail('noekler');
  const keys = noekler.map((key: unknown, index) => keyOf(key, tenants) ?? raise(fail(`noekler[${index}]`)));
  return {
    keys,
    tenants,
    ...(oidc !== undefined && { oidc: oidcOf(oidc) ?? raise(fail('oidc')) }),
    ...(grenser !== undefined && { limits: limitsOf(grenser) ?? raise(fail('grenser')) }),
  };
}

function storeOf(env: CliContext['process']['env'], folder: string, tenant: string): StoreOptions {
  const databaseUrl = env?.DATABASE_URL;
  if (databaseUrl) return { databaseUrl, schema: `hjemmel_${tenant.replaceAll('-', '_')}` };
  return { folder: join(folder, tenant) };
}

/** A key of a kommune that is not there would open nothing, and nobody would know why. */
function keyOf(key: unknown, tenants: ServiceSetUp['tenants']): ApiKey | undefined {
  const { id, kommune, sha256 } = isFields(key) ? key : {};
  const isKey = typeof id === 'string' && typeof kommune === 'string' && tenants.has(kommune);
  return isKey && typeof sha256 === 'string' && /^[0-9a-f]{64}$/iu.test(sha256)
    ? { id, tenant: kommune, sha256 }
    : undefined;
}

function oidcOf(oidc: unknown): OidcOptions | undefined {
  const { issuer, audience, jwks, kommune } = isFields(oidc) ? oidc : {};
  if (typeof issuer !== 'string' || typeof audience !== 'string' || typeof kommune !== 'string') return undefined;
  if (typeof jwks !== 'string' || !URL.canParse(jwks)) return undefined;
  return { issuer, audience, jwks: new URL(jwks), tenantClaim: kommune };
}

function limitsOf(limits: unknown): Partial<ServerLimits> | undefined {
  if (!isFields(limits)) return undefined;
  const isLimit = ([name, value]: [string, unknown]) =>
    name in defaultServerLimits && Number.isInteger(value) && Number(value) > 0;
  return Object.entries(limits).every(isLimit) ? limits : undefined;
}

function raise(error: Error): never {
  throw error;
}
