import {
  type Adapter,
  AdapterError,
  type Delivery,
  httpFailure,
  type MapContext,
  type Mapped,
  type Message,
  type Payload,
  type Receipt,
  type Received,
  type SendContext,
} from '@hjemmel/adapter';

/** Where the far side is, and how a token that works now is had. */
export interface ExampleTransport {
  readonly url: string;
  readonly getToken: () => Promise<string>;
}

type Context = SendContext<ExampleTransport>;

/** Word of the far side → state. */
export const words = {
  mottatt: 'mottatt',
  arkivert: 'fullfoert',
  delvis: 'delvis-feilet',
  avvist: 'avvist',
} as const;

const MOST = 50 * 1024 * 1024;

/** An adapter for an invented fagsystem: each part is put up by itself, then the delivery is closed, and the answer comes as a message. */
export const exampleAdapter = (): Adapter<ExampleTransport> => ({
  specificationVersion: 1,
  name: 'eksempel',
  capabilities: {
    documentTypes: ['vedtak', 'kriseplan'],
    mediaTypes: ['application/pdf'],
    maxBytes: MOST,
    receiver: 'eget-system',
    adressebeskyttelse: 'nektes',
    reaches: [],
    receipts: 'melding',
    answerWithinHours: 24,
  },
  map,
  send,
  status,
  receive,
  dispose: async () => undefined,
});

function map(delivery: Delivery, { now, uuid }: MapContext): Mapped {
  const { document, letter, enclosures, source } = delivery;
  if (!['vedtak', 'kriseplan'].includes(document.type)) return { ok: false, reason: 'type-stoettes-ikke' };
  const bytes = [letter, ...enclosures].reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > MOST) return { ok: false, reason: 'for-stor', params: { bytes } };
  const parts = [
    { name: 'dokument.pdf', mediaType: letter.mediaType, bytes: letter.bytes },
    ...(source ? [{ name: 'dokument.json', mediaType: 'application/json', bytes: source }] : []),
    ...enclosures.map((file, at) => ({ name: `vedlegg-${at + 1}`, mediaType: file.mediaType, bytes: file.bytes })),
  ];
  const references = { sending: uuid('sending') };
  return { ok: true, payload: { headers: { bestilt: now, type: document.type }, parts, references }, lost: [] };
}

async function send({ parts, references }: Payload, context: Context): Promise<Receipt> {
  const done = Array.isArray(context.progress) ? (context.progress as string[]) : [];
  for (const { name, bytes } of parts) {
    if (done.includes(name)) continue;
    await ask(context, 'PUT', `${references.sending}/${name}`, bytes);
    done.push(name);
    await context.checkpoint(done);
  }
  return receiptOf(await ask(context, 'POST', `${references.sending}`));
}

async function status({ references }: Payload, context: Context): Promise<Receipt | undefined> {
  try {
    return receiptOf(await ask(context, 'GET', `${references.sending}`));
  } catch (error) {
    if (error instanceof AdapterError && error.code === '404') return undefined;
    throw error;
  }
}

async function ask({ transport, signal }: Context, method: string, path: string, body?: Uint8Array): Promise<string> {
  const answer = await fetch(`${transport.url}/leveringer/${path}`, {
    method,
    signal,
    headers: { Authorization: `Bearer ${await transport.getToken()}` },
    // A copy, for a browser takes no memory that others may write in.
    ...(body && { body: body.slice() }),
  });
  if (!answer.ok) throw httpFailure(answer.status, secondsOf(answer.headers.get('retry-after')));
  return answer.text();
}

function secondsOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Whatever the far side says now, it has only taken it; that it is done comes as a message. */
function receiptOf(text: string): Receipt {
  return { state: text === 'delvis' ? 'delvis-feilet' : 'overlevert', ...(text !== '' && { code: text }) };
}

function receive({ parts: [part] }: Message): Received {
  const value = jsonOf(part?.bytes);
  if (value === undefined) return { ok: false, reason: 'ikke-formatet' };
  const { meldingId, gjelder, fagsystem, status: word } = value;
  if (typeof meldingId !== 'string' || typeof gjelder !== 'string') return { ok: false, reason: 'oedelagt' };
  if (fagsystem !== 'oss') return { ok: false, reason: 'ukjent', code: 'annet-fagsystem' };
  const known = typeof word === 'string' && Object.hasOwn(words, word) ? words[word as keyof typeof words] : 'ukjent';
  return { ok: true, kind: 'kvittering', id: meldingId, concerns: gjelder, receipt: { state: known } };
}

function jsonOf(bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
