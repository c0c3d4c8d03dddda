import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parameters } from '../src/query.js';
import { routes } from '../src/routes/index.js';
import { example, KEYS, service } from './service.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let server: FastifyInstance;
const lines: string[] = [];
beforeAll(async () => {
  server = await service({ log: { write: (line) => void lines.push(line) }, limits: { perMinute: 1_000_000 } });
});
afterAll(() => server.close());

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'];
const whole = types.map((type) => example(type, 'gyldig-minimal.json').toString());
const letters: Buffer[] = [];
beforeAll(async () => {
  for (const format of ['pdf', 'docx']) {
    const url = `/v1/render?source=true&format=${format}`;
    const headers = { authorization: `Bearer ${KEYS.oslo}`, 'content-type': 'application/json' };
    letters.push((await server.inject({ method: 'POST', url, headers, payload: whole[2] ?? '' })).rawPayload);
  }
});

/** A document with something in it changed, cut off, repeated, or of another kind. */
const documents = fc.oneof(
  fc.string(),
  fc.json(),
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(200), fc.string({ maxLength: 20 }))
    .map(([text, at, length, put]) => {
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + length);
    }),
  fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.jsonValue()).map(([text, at, value]) => {
    const document = JSON.parse(text) as Record<string, unknown>;
    const keys = Object.keys(document).filter((key) => key !== 'type');
    return JSON.stringify({ ...document, [keys[at % keys.length] ?? '']: value });
  }),
);

const files = fc
  .tuple(fc.nat(1), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }), fc.option(fc.nat()))
  .map(([which, changes, cut]) => {
    const bytes = Buffer.from(letters[which] ?? []);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return {
      type: which === 0 ? 'application/pdf' : DOCX,
      bytes: cut === null ? bytes : bytes.subarray(0, cut % bytes.length),
    };
  });

const values = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-02-30', '-1', 'true', '9'.repeat(40), '../../etc/passwd', '\u202e'),
);
const queries = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(parameters)), fc.string()), values, {
  maxKeys: 4,
});

async function ask(method: 'GET' | 'POST', url: string, payload?: string | Buffer, type = 'application/json') {
  const headers = { authorization: `Bearer ${KEYS.oslo}`, ...(payload !== undefined && { 'content-type': type }) };
  const answer = await server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  // 500 is an error nobody foresaw: there are to be none.
  expect([200, 202, 400, 404, 413, 415, 422], `${method} ${url}\n${lines.at(-2)}`).toContain(answer.statusCode);
  if (answer.statusCode >= 400) expect(answer.json().type).toMatch(/^urn:hjemmel:problem:/u);
}

it.each(routes.filter(({ method }) => method === 'POST').map(({ url }) => url))(
  '%s takes whatever it is sent, and answers in its own words',
  async (url) => {
    await fc.assert(
      fc.asyncProperty(documents, queries, async (payload, query) => {
        const body = typeof payload === 'string' ? payload : Buffer.from(payload);
        await ask('POST', `${url}?${new URLSearchParams(query)}`, body);
        await ask('POST', `${url}?format=text&adapter=filslipp`, body);
      }),
      { numRuns: 150, seed: 20261124 },
    );
  },
);

it('/v1/extract takes any broken file', async () => {
  await fc.assert(
    fc.asyncProperty(files, ({ bytes, type }) => ask('POST', '/v1/extract', bytes, type)),
    { numRuns: 400, seed: 20261124 },
  );
});

it('/v1/frist takes any question', async () => {
  const dates = fc.oneof(fc.constantFrom('2026-11-02', '2026-02-30', '9999-12-31', '0000-01-01'), fc.string());
  const questions = fc.record(
    {
      legalBasis: fc.oneof(fc.constantFrom('SOTJL_18', 'HOL_3_2_6_A', 'BSL_6', 'PBRL_2_5', '__proto__'), fc.string()),
      underretning: fc.record(
        {
          maate: fc.constantFrom('papir', 'digital', 'muntlig', 'ingen', 'due'),
          mottatt: dates,
          varselSendt: dates,
          tilgjengelig: dates,
          kunnskap: dates,
        },
        { requiredKeys: ['maate'] },
      ),
      kommunenummer: fc.oneof(fc.constant('0301'), fc.string()),
      begrunnelseMottatt: dates,
      lawDate: dates,
      nyForvaltningslovFra: dates,
    },
    { requiredKeys: ['legalBasis', 'underretning'] },
  );
  await fc.assert(
    fc.asyncProperty(questions, (question) => ask('POST', '/v1/frist', JSON.stringify(question))),
    { numRuns: 500, seed: 20261124 },
  );
});

it.each(routes.filter(({ method }) => method === 'GET').map(({ url }) => url))('%s takes any name', async (url) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 200 }), queries, async (name, query) => {
      const path = url.replace(/:\w+/u, encodeURIComponent(Buffer.from(name).toString()));
      await ask('GET', `${path}?${new URLSearchParams(query)}`);
    }),
    { numRuns: 100, seed: 20261124 },
  );
});
