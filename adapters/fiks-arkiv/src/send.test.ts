import { AdapterError, type Payload, type SendContext } from '@hjemmel/adapter';
import { describe, expect, it } from 'vitest';
import { type FiksIoTransport, fiksArkiv } from './fiks-arkiv.js';

const messageType = 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett';
const references = { klientMeldingId: 'a', klientKorrelasjonsId: 'b' };
const part = { name: 'arkivmelding.xml', mediaType: 'application/xml', bytes: new Uint8Array([60]) };
const payload: Payload = { headers: { messageType, ...references }, parts: [part], references };
const adapter = fiksArkiv({ system: 'Hjemmel' });

function sent(send: FiksIoTransport['send'], signal = new AbortController().signal, what = payload) {
  const context: SendContext<FiksIoTransport> = {
    transport: { send },
    signal,
    now: () => '2026-11-24T12:00:00+01:00',
    idempotencyKey: 'n',
    checkpoint: async () => undefined,
  };
  return adapter.send(what, context);
}

describe('sending', () => {
  it('hands over type, headers and files once, and is never more than handed over', async () => {
    const calls: unknown[] = [];
    const receipt = await sent(async (...[type, headers, parts]) => {
      calls.push([type, headers, parts]);
      return { meldingId: 'm1' };
    });
    expect(calls).toEqual([[messageType, references, [part]]]);
    expect(receipt).toEqual({ state: 'overlevert', reference: 'm1' });
  });

  it('says the same at every attempt', async () => {
    const seen: unknown[] = [];
    const attempt = () =>
      sent(async (_, headers) => {
        seen.push(headers);
        throw new Error('broken');
      });
    await expect(attempt()).rejects.toThrow('broken');
    await expect(attempt()).rejects.toThrow('broken');
    expect(seen).toEqual([references, references]);
  });

  it('is stopped by the signal it was given, also before it has begun', async () => {
    const stop = new AbortController();
    const waiting = sent(
      (_type, _headers, _parts, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      stop.signal,
    );
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    let calls = 0;
    const late = sent(async () => ({ meldingId: String(++calls) }), stop.signal);
    await expect(late).rejects.toThrow('stopped');
    expect(calls).toBe(0);
  });

  it('lets through what the client knows, and never calls an unclear failure an answer', async () => {
    const known = new AdapterError('midlertidig-feil', '503', 30);
    await expect(sent(() => Promise.reject(known))).rejects.toBe(known);
    const unclear = await sent(() => Promise.reject(new TypeError('fetch failed'))).catch((error: unknown) => error);
    expect(unclear).not.toBeInstanceOf(AdapterError);
  });

  it('sends no other kind of message', async () => {
    const other = { ...payload, headers: { ...payload.headers, messageType: `${messageType}.mottatt` } };
    const wrong = sent(async () => ({ meldingId: 'm' }), undefined, other);
    await expect(wrong).rejects.toMatchObject({ state: 'avvist', code: 'feil-meldingstype' });
  });
});
