import { type Adapter, AdapterError, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import { append, type DigisosSoker, type Filreferanse, holds, type VedtakFattet } from './digisos-soker.js';
import { map, mostBytes } from './map.js';
import { assertUsable, type DigisosOptions } from './options.js';

interface Told {
  readonly signal: AbortSignal;
}

/** What carries it: the interface of Fiks Digisos. It encrypts, and holds the credentials. */
export interface DigisosTransport {
  /** What the person sees of the case now; undefined before the first event. A case nobody knows is an error (404). */
  read(digisosId: string, told: Told): Promise<DigisosSoker | undefined>;
  /** Puts a file in the store of documents; the id is ours, and the store may give another. */
  upload(
    digisosId: string,
    file: { readonly id: string; readonly name: string; readonly bytes: Uint8Array },
    told: Told,
  ): Promise<{ readonly id: string }>;
  /** Writes the whole history anew. `before` is what it was made from: another since then must be refused with 409. */
  write(digisosId: string, after: DigisosSoker, before: DigisosSoker | undefined, told: Told): Promise<void>;
}

type Context = SendContext<DigisosTransport>;

interface Case {
  readonly digisosId: string;
  readonly event: VedtakFattet;
}

function caseOf({ headers, parts }: Payload): Case {
  const { digisosId } = headers;
  const [head] = parts;
  if (digisosId === undefined || head === undefined) throw new AdapterError('avvist', 'uten-sak');
  return { digisosId, event: JSON.parse(new TextDecoder().decode(head.bytes)) as VedtakFattet };
}

const done = (code: string): Receipt => ({ state: 'fullfoert', code });

/** Files first, one for one and never twice, then the history with the event; nothing of what stands there is lost. */
async function send(settings: DigisosOptions, payload: Payload, context: Context): Promise<Receipt> {
  const { transport, signal } = context;
  signal.throwIfAborted();
  const { digisosId, event } = caseOf(payload);
  const before = await transport.read(digisosId, { signal });
  if (before !== undefined && holds(before, event)) return done('finnes-allerede');
  const ids = await uploaded(payload, digisosId, event, context);
  const empty: DigisosSoker = { version: '1.0.0', avsender: { ...settings }, hendelser: [] };
  await transport.write(digisosId, append(before ?? empty, withIds(event, ids)), before, { signal });
  // Taken is not written: what stands there is the answer.
  const after = await transport.read(digisosId, { signal });
  return after !== undefined && holds(after, event) ? done('lagt') : { state: 'ukjent', code: 'staar-ikke-der' };
}

type Ids = Readonly<Record<string, string>>;

async function uploaded({ parts }: Payload, digisosId: string, event: VedtakFattet, context: Context): Promise<Ids> {
  const { transport, signal, checkpoint, progress } = context;
  const wanted = [event.vedtaksfil.referanse, ...(event.vedlegg ?? []).map(({ referanse }) => referanse)];
  let ids: Ids = isIds(progress) ? progress : {};
  for (const [at, { id }] of wanted.entries()) {
    const file = parts[at + 1];
    if (file === undefined || ids[id] !== undefined) continue;
    const { id: given } = await transport.upload(digisosId, { id, name: file.name, bytes: file.bytes }, { signal });
    ids = { ...ids, [id]: given };
    await checkpoint(ids);
  }
  return ids;
}

const isIds = (value: unknown): value is Ids =>
  typeof value === 'object' && value !== null && Object.values(value).every((id) => typeof id === 'string');

function withIds(event: VedtakFattet, ids: Ids): VedtakFattet {
  const known = (referanse: Filreferanse): Filreferanse => ({ ...referanse, id: ids[referanse.id] ?? referanse.id });
  const vedlegg = event.vedlegg?.map((row) => ({ ...row, referanse: known(row.referanse) }));
  return {
    ...event,
    vedtaksfil: { referanse: known(event.vedtaksfil.referanse) },
    ...(vedlegg !== undefined && { vedlegg }),
  };
}

async function status(payload: Payload, { transport, signal }: Context): Promise<Receipt | undefined> {
  const { digisosId, event } = caseOf(payload);
  const now = await transport.read(digisosId, { signal });
  return now !== undefined && holds(now, event) ? done('finnes-allerede') : undefined;
}

/** Digisos (KS and NAV). `fullfoert` is that the history holds the decision. Throws TypeError for a setup it cannot use. */
export function digisos(options: DigisosOptions): Adapter<DigisosTransport> {
  assertUsable(options);
  return {
    specificationVersion: 1,
    name: 'digisos',
    capabilities: {
      documentTypes: ['vedtak'],
      mediaTypes: ['application/pdf'],
      maxBytes: mostBytes,
      receiver: 'innbygger',
      adressebeskyttelse: 'nektes',
      reaches: ['sms'],
      receipts: 'straks',
    },
    map,
    send: (payload, context) => send(options, payload, context),
    status,
  };
}
