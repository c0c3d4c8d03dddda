import type { DeliveryState, Message, Receipt, Received } from '@hjemmel/adapter';
import { child, readXml, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { errorOf, isPlatformFailure, kvittering, mottatt, tidsavbrudd } from './message-types.js';
import type { Settings } from './options.js';

const errorStates: Readonly<Record<string, DeliveryState>> = {
  ugyldigforespoersel: 'avvist',
  ikkefunnet: 'avvist',
  serverfeil: 'midlertidig-feil',
};

type Read = { readonly ok: true; readonly receipt: Receipt } | (Received & { readonly ok: false });

const unknown = (code: string): Read => ({ ok: false, reason: 'ukjent', code });
const pieceNames = ['mappe', 'registrering'] as const;

function rootOf(message: Message): XmlElement | (Read & { readonly ok: false }) {
  const part = message.parts.find(({ name }) => name.toLowerCase().endsWith('.xml'));
  if (part === undefined) return { ok: false, reason: 'oedelagt' };
  const read = readXml(part.bytes);
  return read.ok ? read.root : { ok: false, reason: read.reason };
}

/** Every external key the receipt repeats must be ours: another system's is another's receipt. */
function isForeign(root: XmlElement, { noark }: Settings): boolean {
  return pieceNames.some((name) => {
    const key = child(child(root, `${name}Kvittering`), 'referanseEksternNoekkel');
    return key !== undefined && textAt(key, 'fagsystem') !== noark.system;
  });
}

type Pieces = NonNullable<Receipt['pieces']>;

/** The archive's two words for something that stands there; left out by some, and any other word is for a person to see. */
const standing: ReadonlySet<string | undefined> = new Set(['Opprettet', 'Eksisterende', undefined]);

function pieceOf(name: string, found: XmlElement): Pieces[number] {
  const reference = textAt(found, 'systemID');
  const isThere = reference !== undefined && standing.has(textAt(found, 'opprettetEllerEksisterende'));
  return { name, state: isThere ? 'fullfoert' : 'ukjent', ...(reference === undefined ? {} : { reference }) };
}

/** Case and record, and the documents of the record where the archive names them: `dokument-1` is the letter. */
function piecesOf(root: XmlElement): Pieces {
  const whole = pieceNames.flatMap((name): Pieces => {
    const stands = child(root, `${name}Kvittering`);
    const piece = stands && pieceOf(name, stands);
    if (child(root, `${name}Feilet`) !== undefined) return [{ ...piece, name, state: 'avvist' }];
    return piece === undefined ? [] : [piece];
  });
  const documents = (child(root, 'registreringKvittering')?.children ?? [])
    .filter(({ name }) => name === 'dokumentbeskrivelseKvittering')
    .map((found, at) => pieceOf(`dokument-${at + 1}`, found));
  return [...whole, ...documents];
}

/** Done only when the record and all it names stand there with ids; the case, where the message made one, must too. */
function stateOf(pieces: Pieces, { noark }: Settings): DeliveryState {
  if (pieces.some(({ state }) => state === 'avvist')) return 'delvis-feilet';
  const names = pieces.map(({ name }) => name);
  const needed = noark.mappe === 'opprett' ? pieceNames : (['registrering'] as const);
  const isWhole = needed.every((name) => names.includes(name)) && pieces.every(({ state }) => state === 'fullfoert');
  return isWhole ? 'fullfoert' : 'ukjent';
}

/** The id of an error, where it is one: the free text of an error may repeat what was sent. */
function errorId(element: XmlElement | undefined): string | undefined {
  const id = textAt(element, 'feilId');
  return id !== undefined && /^[\w.:-]{1,64}$/.test(id) ? id : undefined;
}

function readReceipt(message: Message, settings: Settings): Read {
  const root = rootOf(message);
  if ('ok' in root) return root;
  if (root.name !== 'arkivmeldingKvittering') return unknown('feil-rot');
  if (isForeign(root, settings)) return unknown('feil-fagsystem');
  const pieces = piecesOf(root);
  const reference = textAt(child(root, 'registreringKvittering'), 'systemID');
  const code = pieceNames.map((name) => errorId(child(root, `${name}Feilet`))).find((id) => id !== undefined);
  const state = stateOf(pieces, settings);
  return {
    ok: true,
    receipt: {
      state,
      pieces,
      ...(reference === undefined ? {} : { reference }),
      ...(code === undefined ? {} : { code }),
    },
  };
}

/** The type of the message is the answer; an XML that cannot be read only costs its id. */
function readError(kind: string, message: Message): Read {
  const root = rootOf(message);
  const id = 'ok' in root ? undefined : errorId(root);
  return {
    ok: true,
    receipt: { state: errorStates[kind] ?? 'ukjent', code: id === undefined ? kind : `${kind}:${id}` },
  };
}

/** Reads an answer to a sending by its message type; a type it does not know is kept as unknown. */
export function readAnswer(type: string, message: Message, settings: Settings): Read {
  const kind = errorOf(type);
  if (kind !== undefined) return readError(kind, message);
  if (type === mottatt) return { ok: true, receipt: { state: 'mottatt' } };
  if (type === kvittering) return readReceipt(message, settings);
  if (type === tidsavbrudd) return { ok: true, receipt: { state: 'utloept', code: 'tidsavbrudd' } };
  if (isPlatformFailure(type)) return { ok: true, receipt: { state: 'midlertidig-feil', code: 'serverfeil' } };
  return unknown('ukjent-meldingstype');
}
