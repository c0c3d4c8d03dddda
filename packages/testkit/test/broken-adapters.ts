import { randomUUID } from 'node:crypto';
import { type Adapter, AdapterError, type Mapped, type Payload } from '@hjemmel/adapter';
import { type ExampleTransport, exampleAdapter } from './example-adapter.js';

type Example = Adapter<ExampleTransport>;

/** An adapter with one fault, and the case that must find it. */
export interface Broken {
  readonly fault: string;
  readonly foundBy: string;
  readonly create: () => Example;
}

const good = exampleAdapter();
const broken = (fault: string, foundBy: string, changes: Partial<Example>): Broken => ({
  fault,
  foundBy,
  create: () => ({ ...exampleAdapter(), ...changes }),
});

const changed = (mapped: Mapped, change: (payload: Payload) => Partial<Payload>): Mapped =>
  mapped.ok ? { ...mapped, payload: { ...mapped.payload, ...change(mapped.payload) } } : mapped;

const anew = (payload: Payload): Payload => ({ ...payload, references: { sending: randomUUID() } });
const utf8 = (text: string) => new TextEncoder().encode(text);
const ask = good.status ?? (async () => undefined);
const receive = good.receive ?? (() => ({ ok: false, reason: 'ukjent' }) as const);

let remembered: string | undefined;

export const brokenAdapters: readonly Broken[] = [
  broken('takes a new key at each attempt', 'failure: cut off after any step, it stands once after the next attempt', {
    send: (payload, context) => good.send(anew(payload), context),
    status: (payload, context) => ask(anew(payload), context),
  }),
  broken('says fullfoert on 202', 'failure: 202 without a word is never done', {
    send: async (payload, context) => ({ ...(await good.send(payload, context)), state: 'fullfoert' }),
  }),
  broken('says done when the transport took it', 'send: taken over by the transport is never said to be done', {
    send: async (payload, context) => ({ ...(await good.send(payload, context)), state: 'fullfoert' }),
  }),
  broken('swallows 4xx', 'failure: 422 is an answer, and says avvist', {
    send: (payload, context) => good.send(payload, context).catch(() => ({ state: 'overlevert' })),
  }),
  broken('gives up on 503', 'failure: 503 may pass, and is tried again with the same key', {
    send: (payload, context) =>
      good.send(payload, context).catch((error: unknown) => {
        throw error instanceof AdapterError ? new AdapterError('avvist', error.code) : error;
      }),
  }),
  broken('loses Retry-After', 'failure: the wait the far side asks for is told', {
    send: (payload, context) =>
      good.send(payload, context).catch((error: unknown) => {
        throw error instanceof AdapterError ? new AdapterError(error.state, error.code) : error;
      }),
  }),
  broken('tells the name in a header', 'privacy: headers, part names and references name nobody', {
    map: (delivery, context) =>
      changed(good.map(delivery, context), ({ headers }) => ({
        headers: { ...headers, tittel: encodeURIComponent(delivery.document.bruker.navn) },
      })),
  }),
  broken('names a file after the person', 'privacy: logs of the far side name nobody', {
    send: (payload, context) =>
      good.send({ ...payload, parts: payload.parts.map((part) => ({ ...part, name: '17898590186' })) }, context),
  }),
  broken('makes ids by chance', 'map: every reference is made from the key of the sending', {
    map: (delivery, context) => changed(good.map(delivery, context), anew),
  }),
  broken('reads the clock', 'map: reads no clock, no chance and no network', {
    map: (delivery, context) => good.map(delivery, { ...context, now: new Date().toISOString() }),
  }),
  broken('changes what it is handed', 'map: changes nothing it is handed', {
    map: (delivery, context) => good.map(Object.assign(delivery, { caseKey: 'en annen' }), context),
  }),
  broken('names the person in a refusal', 'privacy: refusals and losses name nobody', {
    map: (delivery, context) => {
      const { navn } = delivery.document.bruker;
      return navn.includes('\u0007')
        ? { ok: false, reason: 'ugyldig-tegn', params: { navn } }
        : good.map(delivery, context);
    },
  }),
  broken('takes any type', 'map: refuses a document type that is not declared, with a word for it', {
    map: (delivery, context) =>
      good.map(
        { ...delivery, document: { ...delivery.document, type: 'vedtak' } as typeof delivery.document },
        context,
      ),
  }),
  broken('takes any size', 'map: refuses more bytes than it declares', {
    map: (delivery, context) => good.map({ ...delivery, enclosures: [] }, context),
  }),
  broken('does not hear the signal', 'failure: a slow far side is left at once when the signal says so', {
    send: (payload, context) => good.send(payload, { ...context, signal: new AbortController().signal }),
  }),
  broken('throws on rubbish', 'receive: nothing makes it throw, and rubbish is never done', {
    receive: (message) => {
      JSON.parse(new TextDecoder().decode(message.parts[0]?.bytes));
      return receive(message);
    },
  }),
  broken('takes an unknown word for done', 'receive: a word nobody knows is ukjent, for a person to see', {
    receive: (message) => {
      const got = receive(message);
      const unknown = got.ok && got.kind === 'kvittering' && got.receipt.state === 'ukjent';
      return unknown ? { ...got, receipt: { state: 'fullfoert' } } : got;
    },
  }),
  broken('gives each message a new id', 'receive: the same message twice is one, late and after a restart too', {
    receive: (message) => {
      const got = receive(message);
      serial += 1;
      return got.ok ? { ...got, id: `nr-${serial}` } : got;
    },
  }),
  broken("reads somebody else's receipt as its own", "receive: somebody else's receipt is never ours", {
    receive: (message) => {
      const text = new TextDecoder().decode(message.parts[0]?.bytes).replace('noen-andre', 'oss');
      return receive({ headers: {}, parts: message.parts.map((part) => ({ ...part, bytes: utf8(text) })) });
    },
  }),
  broken('sends what is hidden', 'privacy: what is hidden from the receiver is in none of the bytes', {
    map: (delivery, context) =>
      changed(good.map(delivery, context), ({ parts }) => ({
        parts: [
          ...parts,
          { name: 'alt.json', mediaType: 'application/json', bytes: utf8(JSON.stringify(delivery.document)) },
        ],
      })),
  }),
  broken('garbles letters', 'letters: æ, ø, å and Sami letters are the same at the far side', {
    send: (payload, context) => {
      const wrong = (bytes: Uint8Array) => utf8(Buffer.from(bytes).toString('latin1'));
      const parts = payload.parts.map((part) => ({ ...part, bytes: wrong(part.bytes) }));
      return good.send({ ...payload, parts }, context);
    },
  }),
  broken('repeats the far side in its error', 'failure: no error names anybody, whatever the far side wrote', {
    send: async (payload, context) => {
      const { transport, signal } = context;
      const headers = { Authorization: `Bearer ${await transport.getToken()}` };
      const answer = await fetch(`${transport.url}/leveringer/${payload.references.sending}`, {
        method: 'POST',
        signal,
        headers,
      });
      if (!answer.ok) throw new Error(await answer.text());
      return good.send(payload, context);
    },
  }),
  broken('keeps its first token for ever', 'send: asks for its token anew at every attempt', {
    send: async (payload, context) => {
      const { transport } = context;
      remembered ??= await transport.getToken();
      const token = remembered;
      return good.send(payload, { ...context, transport: { ...transport, getToken: async () => token } });
    },
  }),
  broken('begins anew after a break', 'failure: after a break it goes on from its checkpoint', {
    send: (payload, { progress: _, ...context }) => good.send(payload, context),
  }),
  broken('takes a part for the whole', 'failure: some pieces taken is never done', {
    send: async (payload, context) => {
      const receipt = await good.send(payload, context);
      return { ...receipt, state: 'overlevert' };
    },
  }),
  broken('finds what was never sent', 'status: finds a sending that stands there, and none that does not', {
    status: async () => ({ state: 'mottatt' }),
  }),
];

let serial = 0;
