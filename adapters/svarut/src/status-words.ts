import type { DeliveryState, FarEvent, Receipt } from '@hjemmel/adapter';
import type { Signatur } from '@hjemmel/model';
import type { Signaturtype } from './options.js';

/** How a letter stands at SvarUt. */
export interface Status {
  readonly status: string;
  /** ISO timestamp of the last change. */
  readonly sisteStatusEndring: string;
}

/** What has happened with the signing of a letter. */
export interface Signeringshendelse {
  readonly status: string;
  readonly tidspunkt: string;
}

const states: Readonly<Record<string, DeliveryState>> = {
  MOTTATT: 'overlevert',
  AKSEPTERT: 'overlevert',
  KLAR_FOR_MOTTAK: 'overlevert',
  SENDT_DIGITALT: 'overlevert',
  SENDT_SDP: 'overlevert',
  SENDT_PRINT: 'overlevert',
  VARSLET: 'overlevert',
  LEVERT_SDP: 'fullfoert',
  PRINTET: 'fullfoert',
  MANUELT_HANDTERT: 'fullfoert',
  LEST: 'fullfoert',
  AVVIST: 'avvist',
  IKKE_LEVERT: 'avvist',
};

type Told = Pick<FarEvent, 'hendelse' | 'maate'>;

/** What each status says has happened to the person's letter; printed is not arrived. */
const events: Readonly<Record<string, Told>> = {
  VARSLET: { hendelse: 'varselSendt', maate: 'digital' },
  LEVERT_SDP: { hendelse: 'tilgjengelig', maate: 'digital' },
  LEST: { hendelse: 'aapnet', maate: 'digital' },
  PRINTET: { hendelse: 'skrevetUt', maate: 'papir' },
};

const signingStates: Readonly<Record<string, DeliveryState>> = {
  SIGNERT_AV_MOTTAKER: 'fullfoert',
  VENTER_SIGNERING: 'mottatt',
  AVVIST_AV_MOTTAKER: 'avvist',
  AVVIST_AV_SVARUT: 'utloept',
  UTLOPT: 'utloept',
};

const hasOffset = (time: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);
const known = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;
const plain = (word: string): string => (/^[A-Z_]{1,40}$/.test(word) ? word : 'ukjent-status');

/** How one letter stands; a word nobody knows is for a person to see. */
export function receiptOf(id: string, { status, sisteStatusEndring: tid }: Status): Receipt {
  const told = known(events, status);
  const event = told !== undefined && hasOffset(tid) ? [{ id: `${id}:${status}`, tid, ...told }] : [];
  return {
    state: known(states, status) ?? 'ukjent',
    reference: id,
    code: plain(status),
    ...(event.length > 0 && { events: event }),
  };
}

/** Who is asked to sign, and what they sign. */
export interface Asked {
  readonly navn: string;
  readonly signaturType: Signaturtype;
  /** SHA-256 of the letter, lower-case hex. */
  readonly innholdshash: string;
}

/** The same with the signing: signed is done, and until then a letter that has arrived is only there. */
export function withSigning(receipt: Receipt, told: readonly Signeringshendelse[], asked: Asked): Receipt {
  const last = [...told].sort((one, other) => one.tidspunkt.localeCompare(other.tidspunkt)).at(-1);
  if (last === undefined) return receipt.state === 'fullfoert' ? { ...receipt, state: 'mottatt' } : receipt;
  const state = known(signingStates, last.status) ?? 'ukjent';
  const code = plain(last.status);
  if (last.status !== 'SIGNERT_AV_MOTTAKER' || !hasOffset(last.tidspunkt)) return { ...receipt, state, code };
  return { ...receipt, state, code, signatures: [signatureOf(`${receipt.reference}:signert`, last, asked)] };
}

function signatureOf(id: string, { tidspunkt }: Signeringshendelse, asked: Asked): Signatur {
  const metode =
    asked.signaturType === 'AVANSERT_SIGNATUR' ? 'Avansert signatur i SvarUt' : 'Autentisert signatur i SvarUt';
  return {
    id,
    rolle: 'mottaker',
    navn: asked.navn,
    dato: tidspunkt.slice(0, 10),
    form: { type: 'elektronisk', metode, nivaa: 'hoeyt' },
    innholdshash: asked.innholdshash,
  };
}
