import { describe, expect, it } from 'vitest';
import { type EformidlingOptions, type EformidlingTransport, eformidling, type Status } from '../src/index.js';
import { toArchive, toMailbox, toPrinter } from './deliveries.js';

const messageId = 'ff88849c-e281-4809-8555-7cd54952b916';
const read = (options: EformidlingOptions, value: unknown) => {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return eformidling(options).receive?.({
    headers: {},
    parts: [{ name: 's.json', mediaType: 'application/json', bytes }],
  });
};
const told = (status: string, more: object = {}) => ({ messageId, status, direction: 'OUTGOING', ...more });

describe('a status', () => {
  it.each([
    ['OPPRETTET', 'overlevert', 'overlevert', 'overlevert'],
    ['SENDT', 'overlevert', 'overlevert', 'overlevert'],
    ['MOTTATT', 'mottatt', 'mottatt', 'mottatt'],
    ['LEVERT', 'mottatt', 'fullfoert', 'fullfoert'],
    ['LEST', 'fullfoert', 'fullfoert', 'fullfoert'],
    ['FEIL', 'avvist', 'avvist', 'avvist'],
    ['LEVETID_UTLOPT', 'utloept', 'utloept', 'utloept'],
    ['ANNET', 'ukjent', 'ukjent', 'ukjent'],
    ['INNKOMMENDE_LEVERT', 'ukjent', 'ukjent', 'ukjent'],
    ['Kari', 'ukjent', 'ukjent', 'ukjent'],
    ['constructor', 'ukjent', 'ukjent', 'ukjent'],
  ])('%s is %s to an archive, %s to a mailbox, %s to a printer', (status, ...states) => {
    const got = [toArchive, toMailbox, toPrinter].map((options) => read(options, told(status)));
    expect(got.map((one) => one?.ok && one.kind === 'kvittering' && one.receipt.state)).toEqual(states);
    expect(JSON.stringify(got)).not.toContain('Kari');
  });

  it('of a mailbox tells when it came there, with the time as the channel says it', () => {
    const lastUpdate = '2026-11-24T13:05:00.123+01:00';
    expect(read(toMailbox, told('LEVERT', { lastUpdate }))).toMatchObject({
      concerns: messageId,
      receipt: { events: [{ id: `${messageId}:LEVERT`, tid: lastUpdate, hendelse: 'tilgjengelig', maate: 'digital' }] },
    });
    expect(JSON.stringify(read(toMailbox, told('LEVERT', { lastUpdate: '24.11.2026' })))).not.toContain('events');
    expect(JSON.stringify(read(toPrinter, told('LEVERT', { lastUpdate })))).not.toContain('events');
  });

  it('of a failed alert is an event too, and for a person to see', () => {
    const lastUpdate = '2026-11-24T13:05:00+01:00';
    expect(read(toMailbox, told('ANNET', { lastUpdate }))).toMatchObject({
      receipt: { state: 'ukjent', code: 'ANNET', events: [{ hendelse: 'varselFeilet' }] },
    });
  });

  it('of a message the other way, or of nothing, is no receipt of ours', () => {
    expect(read(toMailbox, told('LEVERT', { direction: 'INCOMING' }))).toMatchObject({ code: 'annen-retning' });
    expect(read(toMailbox, { status: 'LEVERT' })).toEqual({ ok: false, reason: 'ikke-formatet' });
    expect(read(toMailbox, { messageId: '../x', status: 'LEVERT' })).toEqual({ ok: false, reason: 'oedelagt' });
    expect(read(toMailbox, '[')).toEqual({ ok: false, reason: 'oedelagt' });
  });
});

const receipt = (receiptType: unknown, to = '0192:942110464') => ({
  standardBusinessDocumentHeader: {
    receiver: [{ identifier: { value: to } }],
    documentIdentification: { instanceIdentifier: 'k-1', type: 'arkivmelding_kvittering' },
  },
  arkivmelding_kvittering: {
    receiptType,
    relatedToMessageId: messageId,
    messages: [{ code: '1', text: 'Kari finnes' }],
  },
});

describe('a receipt of the archive', () => {
  it.each([
    ['OK', 'fullfoert'],
    ['WARNING', 'fullfoert'],
    ['ERROR', 'avvist'],
    ['NOTSUPPORTED', 'avvist'],
    ['ok', 'ukjent'],
    [null, 'ukjent'],
    ['toString', 'ukjent'],
  ])('%s is %s, and keeps no text', (type, state) => {
    const got = read(toArchive, receipt(type));
    expect(got).toMatchObject({ id: 'k-1', concerns: messageId, receipt: { state } });
    expect(JSON.stringify(got)).not.toContain('Kari');
  });

  it('to another body is not ours, and a document is left to the archive system', () => {
    expect(read(toArchive, receipt('OK', '0192:999999999'))).toMatchObject({ ok: false, code: 'annen-mottaker' });
    const { arkivmelding_kvittering: _, ...other } = receipt('OK');
    expect(read(toArchive, other)).toMatchObject({ ok: false, code: 'meldingstype' });
  });
});

describe('a look-up', () => {
  const context = (statuses: readonly Status[]) => ({
    transport: { statuses: async () => statuses, send: async () => undefined } satisfies EformidlingTransport,
    signal: new AbortController().signal,
    now: () => '2026-11-24T12:00:00+01:00',
    idempotencyKey: 'n',
    checkpoint: async () => undefined,
  });
  const payload = { headers: {}, parts: [], references: { messageId } };
  const asked = (...words: readonly string[]) =>
    eformidling(toMailbox).status?.(payload, context(words.map((status) => ({ status }))));

  it('is as far as the message has come, in whatever order it is told', async () => {
    expect(await asked('OPPRETTET', 'SENDT')).toMatchObject({ state: 'overlevert', code: 'SENDT' });
    expect(await asked('LEVERT', 'OPPRETTET', 'SENDT')).toMatchObject({ state: 'fullfoert', code: 'LEVERT' });
    expect(await asked('OPPRETTET', 'FEIL', 'SENDT')).toMatchObject({ state: 'avvist' });
    expect(await asked('LEVERT', 'LEVETID_UTLOPT')).toMatchObject({ state: 'utloept' });
  });

  it('knows nothing of what was never sent, and no word it has not learnt', async () => {
    expect(await asked()).toBeUndefined();
    expect(await asked('LEVERT', 'NOE_NYTT')).toMatchObject({ state: 'ukjent', code: 'NOE_NYTT' });
  });
});
