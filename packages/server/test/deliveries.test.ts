import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Tenant } from '../src/index.js';
import { example, get, KEYS, post, service, tenantIn } from './service.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-tjeneste-'));
const tenants = new Map<string, Tenant>();
const lines: string[] = [];
let server: FastifyInstance;
beforeAll(async () => {
  for (const name of ['oslo', 'bergen']) tenants.set(name, await tenantIn(join(folder, name)));
  server = await service({
    tenant: async (id) => tenants.get(id),
    log: { write: (line) => void lines.push(line) },
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  await Promise.all([...tenants.values()].map(({ outbox }) => outbox.close()));
  rmSync(folder, { recursive: true, force: true });
});

const letter = example('vedtak', 'gyldig-minimal.json');
const order = '/v1/deliveries?adapter=filslipp';

it('keeps a letter before it answers, gives the same order the same id, and tells how it stands', async () => {
  const first = await post(server, order, letter);
  expect(first.statusCode, first.body).toBe(202);
  const { id } = first.json();
  const again = await post(server, order, letter);
  expect([again.statusCode, again.json()]).toEqual([200, expect.objectContaining({ id, existing: true })]);
  expect((await get(server, `/v1/deliveries/${id}`)).json()).toMatchObject({ id, state: 'validert' });
  await tenants.get('oslo')?.outbox.work({ until: 'idle' });
  expect((await get(server, `/v1/deliveries/${id}`)).json().attempts).toBe(1);
  expect(readdirSync(join(folder, 'oslo', 'ut'))).toHaveLength(1);
});

it('shows a kommune its own deliveries and no other', async () => {
  const { id } = (await post(server, order, letter)).json();
  expect((await get(server, '/v1/deliveries')).json()).toHaveLength(1);
  expect((await get(server, '/v1/deliveries', KEYS.bergen)).json()).toEqual([]);
  const other = await get(server, `/v1/deliveries/${id}`, KEYS.bergen);
  expect([other.statusCode, other.json().type]).toEqual([404, 'urn:hjemmel:problem:finnes-ikke']);
  expect((await get(server, '/v1/deliveries?state=overlevert&limit=1')).statusCode).toBe(200);
  expect((await get(server, '/v1/deliveries?state=tull')).json()).toMatchObject({ status: 400, field: 'state' });
});

it('delivers nothing that is wrong, a draft, or for an adapter nobody has set up', async () => {
  const document = JSON.parse(letter.toString());
  const reason = async (url: string, body: unknown) => {
    const answer = await post(server, url, JSON.stringify(body));
    const { type, reason: why } = answer.json();
    return [answer.statusCode, type.split(':').at(-1), why];
  };
  expect(await reason(order, { ...document, vedtaksdato: undefined })).toEqual([422, 'feil-i-dokumentet', undefined]);
  expect(await reason(order, { ...document, status: 'utkast' })).toEqual([422, 'er-utkast', undefined]);
  expect(await reason(order.replace('filslipp', 'svarut'), document)).toEqual([422, 'ikke-levert', 'ukjent-adapter']);
  expect(await reason('/v1/deliveries', document)).toEqual([400, 'feil-foresporsel', undefined]);
});

it('logs ids, routes and numbers, and nothing of anyone', () => {
  expect(lines.length).toBeGreaterThan(5);
  const { bruker } = JSON.parse(letter.toString());
  for (const line of lines) {
    expect(JSON.parse(line)).toMatchObject({
      route: expect.any(String),
      status: expect.any(Number),
      tenant: expect.any(String),
    });
    for (const secret of [bruker.navn, bruker.identifikator.verdi, 'noekkel-', 'vedtaksdato'])
      expect(line).not.toContain(secret);
  }
});
