import { documentTypes } from '@hjemmel/documents';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { example, get, KEYS, post, service } from './service.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
let server: FastifyInstance;
beforeAll(async () => {
  server = await service();
});
afterAll(() => server.close());

describe.each(documentTypes.map(({ id }) => id))('%s', (id) => {
  it('is judged, and said to be well', async () => {
    const answer = await post(server, '/v1/validate', example(id));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ ok: true, versions: expect.any(Object) });
  });

  it('is made into a letter in each format', async () => {
    for (const format of ['pdf', 'docx', 'html', 'text']) {
      const answer = await post(server, `/v1/render?format=${format}&language=nb`, example(id));
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="brev\.(?:pdf|docx|html|txt)"$/u);
      expect(answer.rawPayload.length).toBeGreaterThan(500);
    }
  });

  it('has its schema and its rules in the catalogue', async () => {
    expect((await get(server, `/v1/schemas/${id}`)).json()).toMatchObject({ $id: expect.stringContaining(id) });
    const rules = (await get(server, `/v1/rules?type=${id}&lang=nn`)).json<unknown[]>();
    expect(rules.length).toBeGreaterThan(10);
  });
});

it('errors are told with their place and in the language asked for; no letter is made of them', async () => {
  const broken = JSON.parse(example('vedtak', 'gyldig-minimal.json').toString());
  delete broken.vedtaksdato;
  const judged = (await post(server, '/v1/validate?lang=en', JSON.stringify(broken))).json();
  expect(judged.ok).toBe(false);
  expect(judged.findings[0]).toMatchObject({
    severity: 'error',
    position: { line: 1 },
    text: expect.stringMatching(/^[A-Z]/u),
  });
  const refused = await post(server, '/v1/render', JSON.stringify(broken));
  expect(refused.statusCode).toBe(422);
  expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/u);
  expect(refused.json()).toMatchObject({ type: 'urn:hjemmel:problem:feil-i-dokumentet', status: 422 });
  expect(refused.json().findings.length).toBeGreaterThan(0);
  const draft = await post(server, '/v1/render?draft=true&format=text', JSON.stringify(broken));
  expect(draft.statusCode).toBe(200);
  expect(draft.body).toContain('UTKAST');
});

it('gives a vedtak its appeal information, and says that a kriseplan has none', async () => {
  const { klagerett: _, ...without } = JSON.parse(example('vedtak', 'gyldig-minimal.json').toString());
  const made = await post(server, '/v1/klagerett', JSON.stringify(without));
  expect(made.json().klagerett[0]).toMatchObject({ klagefrist: { uker: 4 } });
  expect((await post(server, '/v1/validate', made.body)).json()).toMatchObject({ ok: true });
  const other = await post(server, '/v1/klagerett', example('kriseplan'));
  expect(other.json()).toMatchObject({ status: 422, type: 'urn:hjemmel:problem:stoettes-ikke' });
});

it('counts the days to appeal, and says which piece of information is wrong', async () => {
  const question = { legalBasis: 'SOTJL_18', underretning: { maate: 'papir', mottatt: '2026-11-02' } };
  const answer = (await post(server, '/v1/frist', JSON.stringify(question))).json();
  expect(answer).toMatchObject({ ok: true });
  expect(JSON.stringify(answer)).toContain('2026-11-23');
  const wrong = { ...question, underretning: { maate: 'papir', mottatt: '2026-02-30' } };
  expect((await post(server, '/v1/frist', JSON.stringify(wrong))).json()).toMatchObject({
    status: 422,
    field: 'mottatt',
  });
  const odd = await post(server, '/v1/frist', JSON.stringify({ ...question, lawDate: 3 }));
  expect(odd.json()).toMatchObject({ status: 400, field: 'lawDate' });
});

it.each([
  ['pdf', 'application/pdf'],
  ['docx', DOCX],
])('takes the document out of a %s again, byte for byte', async (format, type) => {
  const bytes = example('samarbeidsavtale', 'gyldig-minimal.json');
  const letter = await post(server, `/v1/render?source=true&format=${format}`, bytes);
  expect(letter.statusCode, letter.body.slice(0, 300)).toBe(200);
  const taken = await post(server, '/v1/extract', letter.rawPayload, { type });
  expect(taken.rawPayload).toEqual(bytes);
  const foreign = await post(server, '/v1/extract', 'hei', { type });
  expect(foreign.json()).toMatchObject({ status: 422, reason: `not-${format}` });
});

it('says what changed between two versions', async () => {
  const before = JSON.parse(example('kriseplan').toString());
  const after = { ...before, versjon: before.versjon + 1, slikVilJegMoetes: 'Snakk rolig' };
  const answer = await post(server, '/v1/diff', JSON.stringify({ before, after }));
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Snakk rolig');
  const odd = await post(server, '/v1/diff', JSON.stringify({ before, after: 3 }));
  expect(odd.json()).toMatchObject({ status: 422, field: 'after' });
});

it('is described by OpenAPI 3.1 that is right, with every route in it', async () => {
  const description = (await server.inject('/openapi.json')).json();
  const result = await new Validator().validate(structuredClone(description));
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(['/v1/validate', '/v1/deliveries/{id}', '/health', '/metrics']),
  );
  expect(description.components.schemas.Vedtak.properties.vedtaksdato).toBeDefined();
  const named = new Set(JSON.stringify(description).match(/#\/components\/schemas\/[^"]+/gu));
  for (const path of named) expect(description.components.schemas).toHaveProperty([path.split('/').at(-1) ?? '']);
});

it.each([
  ['without a key', '', 401, 'ikke-innlogget'],
  ['with a key nobody has', 'ukjent', 401, 'ikke-innlogget'],
])('says no %s, before the body is read', async (_, key, status, code) => {
  const answer = await post(server, '/v1/validate', 'x'.repeat(20_000_000), { key });
  expect(answer.statusCode).toBe(status);
  expect(answer.json().type).toBe(`urn:hjemmel:problem:${code}`);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
});

it.each([
  ['what is too large', '/v1/validate', 'x'.repeat(10_000_001), 'application/json', 413, 'for-stor'],
  ['what is no document', '/v1/validate', '{"type": "vedtak",', 'application/json', 400, 'kan-ikke-leses'],
  ['what is too deep', '/v1/validate', '['.repeat(100) + ']'.repeat(100), 'application/json', 400, 'kan-ikke-leses'],
  ['another media type', '/v1/validate', '<xml/>', 'application/xml', 415, 'feil-type'],
  ['a media type of another route', '/v1/validate', '%PDF-', 'application/pdf', 415, 'feil-type'],
  ['a day that is none', '/v1/validate?today=2026-02-30', '{}', 'application/json', 400, 'feil-foresporsel'],
  ['a parameter nobody has', '/v1/validate?navn=Iben', '{}', 'application/json', 400, 'feil-foresporsel'],
  ['a route that is not there', '/v1/navn/Iben', '{}', 'application/json', 404, 'finnes-ikke'],
])('refuses %s', async (_, url, payload, type, status, code) => {
  const answer = await post(server, url, payload, { type });
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject({ type: `urn:hjemmel:problem:${code}`, status });
  expect(answer.body).not.toContain('Iben');
});

it('shows figures to those with a key, and health to all', async () => {
  expect((await server.inject('/health')).json()).toEqual({ ok: true });
  expect((await server.inject('/ready')).json()).toEqual({ ok: true });
  expect((await server.inject('/metrics')).statusCode).toBe(401);
  const figures = await get(server, '/metrics', KEYS.bergen);
  expect(figures.body).toContain('hjemmel_requests_total{method="POST",route="/v1/validate",status="200"}');
});
