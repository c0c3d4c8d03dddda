import { mkdirSync, readFileSync } from 'node:fs';
import { dropFolder } from '@hjemmel/adapter/node';
import { filslipp } from '@hjemmel/adapter-filslipp';
import { documentTypes } from '@hjemmel/documents';
import { createOutbox, type RunningOutbox, type StoreOptions } from '@hjemmel/outbox';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import type { FastifyInstance } from 'fastify';
import { createServer, keyHash, type ServerOptions, type Tenant } from '../src/index.js';

export const example = (type: string, name = 'gyldig-full.json') =>
  readFileSync(new URL(`../../../examples/${type}/${name}`, import.meta.url));

export const KEYS = { oslo: 'noekkel-oslo-1', bergen: 'noekkel-bergen-1' } as const;

const renderers = [pdfRenderer(), docxRenderer(), htmlRenderer(), textRenderer()];
const types = documentTypes;

/** A service with nothing to deliver with, and two kommuner that have a key each. */
export function service(more: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  return createServer({
    hjemmel: createHjemmel({ types, renderers }),
    types,
    keys: Object.entries(KEYS).map(([tenant, key]) => ({ id: `fagsystem-${tenant}`, tenant, sha256: keyHash(key) })),
    tenant: async () => undefined,
    today: () => '2026-11-24',
    ...more,
  });
}

/** An outbox in a folder, that drops its letters in another. */
export async function tenantIn(
  folder: string,
  store: StoreOptions = { folder: `${folder}/lager` },
): Promise<Tenant & { readonly outbox: RunningOutbox }> {
  mkdirSync(`${folder}/ut`, { recursive: true });
  const { judge } = createHjemmel({ types });
  const adapter = filslipp({ form: 'mappe', receiver: 'eget-system' });
  const outbox = await createOutbox({
    store,
    adapters: [{ adapter: adapter as never, transport: dropFolder(`${folder}/ut`) }],
    judge,
    now: () => new Date().toISOString(),
  });
  return { outbox, hjemmel: createHjemmel({ types, renderers, outbox }) };
}

interface Asked {
  readonly key?: string;
  readonly type?: string;
}

/** Sends as a fagsystem would. */
export function post(server: FastifyInstance, url: string, payload: string | Uint8Array, asked: Asked = {}) {
  const { key = KEYS.oslo, type = 'application/json' } = asked;
  return server.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${key}`, 'content-type': type },
    payload: Buffer.from(payload),
  });
}

export function get(server: FastifyInstance, url: string, key: string = KEYS.oslo) {
  return server.inject({ method: 'GET', url, headers: { authorization: `Bearer ${key}` } });
}
