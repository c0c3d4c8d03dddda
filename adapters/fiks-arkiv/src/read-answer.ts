import type { DeliveryState, Message, Receipt, Received } from '@hjemmel/adapter';
import { child, readXml, textAt, type XmlElement } from '@hjemmel/noark';
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

function piecesOf(root: XmlElement) {
  return pieceNames.flatMap((name) => {
    const reference = textAt(child(root, `${name}Kvittering`), 'systemID');
    const failed = child(root, `${name}Feilet`) !== undefined;
    const stands = child(root, `${name}Kvittering`) !== undefined;
    if (!failed && !stands) return [];
    const state: DeliveryState = failed ? 'avvist' : reference === undefined ? 'ukjent' : 'fullfoert';
    return [{ name, state, ...(reference === undefined ? {} : { reference }) }];
  });
}

/** Done only when the record stands there with its id; the case, where the message made one, must too. */
function stateOf(pieces: ReturnType<typeof piecesOf>, { noark }: Settings): DeliveryState {
  if (pieces.some(({ state }) => state === 'avvist')) return 'delvis-feilet';
  const done = pieces.filter(({ state }) => state === 'fullfoert').map(({ name }) => name);
  const needed = noark.mappe === 'opprett' ? pieceNames : (['registrering'] as const);
  return needed.every((name) => done.includes(name)) ? 'fullfoert' : 'ukjent';
}

function readReceipt(message: Message, settings: Settings): Read {
  const root = rootOf(message);
  if ('ok' in root) return root;
  if (root.name !== 'arkivmeldingKvittering') return unknown('feil-rot');
  if (isForeign(root, settings)) return unknown('feil-fagsystem');
  const pieces = piecesOf(root);
  const reference = textAt(child(root, 'registreringKvittering'), 'systemID');
  const code = pieceNames.map((name) => textAt(child(root, `${name}Feilet`), 'feilId')).find((id) => id !== undefined);
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

/** The text of an error may repeat what was sent; only its id and kind are kept. */
function readError(kind: string, message: Message): Read {
  const root = rootOf(message);
  const id = 'ok' in root ? undefined : textAt(root, 'feilId');
  const code = id === undefined || !/^[\w.:-]{1,64}$/.test(id) ? kind : `${kind}:${id}`;
  return { ok: true, receipt: { state: errorStates[kind] ?? 'ukjent', code } };
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
