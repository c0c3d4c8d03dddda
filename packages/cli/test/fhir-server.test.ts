import type { Payload, SendContext } from '@hjemmel/adapter';
import { type FhirTransport, fhirNo } from '@hjemmel/adapter-fhir-no';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { context, deliveryOf, documentTypes } from './fhir-letters.js';
import { type FhirServer, fhirServer, outcome } from './fhir-server.js';

const adapter = fhirNo({ receiver: 'eget-system' });
const plan = documentTypes[1] as (typeof documentTypes)[number];
let server: FhirServer;
beforeEach(async () => {
  server = await fhirServer();
});
afterEach(() => server.close());

/** A payload of the fullest plan; another key is another sending. */
async function payloadOf(
  key: string,
  change: (document: Record<string, unknown>) => object = () => ({}),
): Promise<Payload> {
  const delivery = await deliveryOf(plan, 'gyldig-full.json');
  const document = { ...delivery.document, ...change(delivery.document as never) } as typeof delivery.document;
  const source = new TextEncoder().encode(JSON.stringify(document));
  const made = adapter.map(
    { ...delivery, document, source },
    { ...context, uuid: (name) => context.uuid(`${key} ${name}`) },
  );
  if (!made.ok) throw new Error(made.reason);
  return made.payload;
}

const to = (): SendContext<FhirTransport> => ({
  transport: { url: server.url, fetch, getToken: async () => 'token' },
  signal: new AbortController().signal,
  now: () => '2026-11-24T12:00:00+01:00',
  idempotencyKey: 'k',
  checkpoint: async () => undefined,
});
const send = (payload: Payload) => adapter.send(payload, to());
const failed = async (payload: Payload) =>
  send(payload).catch((error: unknown) => error as { state: string; code: string });

describe('a FHIR server', () => {
  it('stores everything once, however often the same is sent, and is asked first after a break', async () => {
    const payload = await payloadOf('a');
    expect(await adapter.status?.(payload, to())).toBeUndefined();
    const { state, reference } = await send(payload);
    expect({ state, reference }).toEqual({
      state: 'fullfoert',
      reference: expect.stringMatching(/^DocumentReference\/\d+$/),
    });
    const kinds = ['Patient', 'CarePlan', 'CareTeam', 'Goal', 'Consent', 'Bundle', 'DocumentReference'];
    const counts = () => kinds.map((kind) => server.stored(kind).length);
    const before = counts();
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(await send(payload)).toMatchObject({ state: 'fullfoert', reference });
    expect(counts()).toEqual(before);
    expect(await adapter.status?.(payload, to())).toMatchObject({ state: 'fullfoert', reference });
    expect(server.asked.join()).not.toMatch(/04836220280|Aslak/);
  });

  it('gets a new letter when a person decides on one, and never the same plan twice', async () => {
    await send(await payloadOf('a'));
    await send(await payloadOf('b'));
    expect(server.stored('DocumentReference')).toHaveLength(2);
    expect(server.stored('CarePlan')).toHaveLength(1);
  });

  it('gets a new version beside the old, for the person it has', async () => {
    await send(await payloadOf('a'));
    const next = (document: Record<string, unknown>) => ({
      versjon: Number(document.versjon) + 1,
      erstatter: { id: document.id, versjon: document.versjon },
    });
    await send(await payloadOf('c', next));
    expect(server.stored('CarePlan')).toHaveLength(2);
    expect(server.stored('Patient')).toHaveLength(1);
    expect(JSON.stringify(server.stored('DocumentReference')[1])).toContain('"replaces"');
  });

  it('that has the person twice is not chosen for: a person must look', async () => {
    const payload = await payloadOf('a');
    const { entry } = JSON.parse(Buffer.from(payload.parts[0]?.bytes ?? []).toString());
    const patient = entry.find(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'Patient',
    ).resource;
    server.keep(patient);
    server.keep({ ...patient });
    expect(await failed(payload)).toMatchObject({ state: 'avvist', code: '412:multiple-matches@Bundle.entry[0]' });
    expect(server.stored('CarePlan')).toHaveLength(0);
  });

  it.each([
    [409, 'avvist', 'conflict', 'CarePlan.meta.versionId'],
    [422, 'avvist', 'invalid', 'Goal.description'],
    [400, 'avvist', 'structure', 'Bundle.entry[3].resource'],
    [403, 'avvist', 'forbidden', 'Patient'],
    [503, 'midlertidig-feil', 'throttled', 'Bundle'],
    [500, 'midlertidig-feil', 'exception', 'Bundle'],
  ])(
    'that answers %i is heard: %s, with the codes of its outcome and none of its words',
    async (status, state, code, path) => {
      server.tell({ status, body: outcome(code, path) });
      const error = await failed(await payloadOf('a'));
      expect(error).toMatchObject({ state, code: `${status}:${code}@${path}` });
      expect(JSON.stringify(error) + String(error)).not.toMatch(/Aslak|04836220280/);
    },
  );

  it('may say when to come back', async () => {
    server.tell({ status: 429, headers: { 'Retry-After': '120' } });
    expect(await failed(await payloadOf('a'))).toMatchObject({ state: 'midlertidig-feil', retryAfter: 120 });
  });

  it.each<[string, object | string]>([
    ['no JSON', '<html>ok</html>'],
    [
      'fewer answers than entries',
      { resourceType: 'Bundle', type: 'transaction-response', entry: [{ response: { status: '201' } }] },
    ],
    ['another kind of bundle', { resourceType: 'Bundle', type: 'batch-response', entry: [] }],
    ['nothing', ''],
  ])('that answers 200 and %s is for a person to look at', async (_, body) => {
    server.tell({ status: 200, body });
    expect(await send(await payloadOf('a'))).toEqual({ state: 'ukjent', code: 'ufullstendig-svar' });
  });

  it('keeps no path of an outcome in which something is quoted', async () => {
    server.tell({ status: 422, body: outcome('invalid', "Patient.name.where(text='Aslak')") });
    expect(await failed(await payloadOf('a'))).toMatchObject({ code: '422:invalid' });
  });
});
