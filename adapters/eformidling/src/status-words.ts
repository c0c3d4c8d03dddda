import type { DeliveryState, FarEvent, Receipt } from '@hjemmel/adapter';
import type { Slag } from './sbd.js';

/** One status of a message as the integrasjonspunkt tells it. */
export interface Status {
  readonly status: string;
  /** ISO timestamp. */
  readonly lastUpdate?: string;
}

const common: Readonly<Record<string, DeliveryState>> = {
  OPPRETTET: 'overlevert',
  SENDT: 'overlevert',
  MOTTATT: 'mottatt',
  LEST: 'fullfoert',
  FEIL: 'avvist',
  LEVETID_UTLOPT: 'utloept',
};

/** Delivered to another body is not kept there yet; delivered to a mailbox is. */
const states: Readonly<Record<Slag, Readonly<Record<string, DeliveryState>>>> = {
  arkivmelding: { ...common, LEVERT: 'mottatt' },
  digital: { ...common, LEVERT: 'fullfoert' },
  print: { ...common, LEVERT: 'fullfoert' },
};

const events: Readonly<Record<string, FarEvent['hendelse']>> = {
  LEVERT: 'tilgjengelig',
  LEST: 'aapnet',
  ANNET: 'varselFeilet',
};

/** The order they come in; an end comes last, whatever else is told. */
const order = ['OPPRETTET', 'SENDT', 'MOTTATT', 'LEVERT', 'LEST', 'LEVETID_UTLOPT', 'FEIL'];
const hasOffset = (time: string | undefined): time is string =>
  time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);

function eventsOf(slag: Slag, messageId: string, told: readonly Status[]): readonly FarEvent[] {
  if (slag !== 'digital') return [];
  return told.flatMap(({ status, lastUpdate }) => {
    const hendelse = Object.hasOwn(events, status) ? events[status] : undefined;
    if (hendelse === undefined || !hasOffset(lastUpdate)) return [];
    return [{ id: `${messageId}:${status}`, tid: lastUpdate, hendelse, maate: 'digital' as const }];
  });
}

/** What has been told of one message as a receipt; a word nobody knows, and a failed alert, is for a person to see. */
export function receiptOf(slag: Slag, messageId: string, told: readonly Status[]): Receipt {
  const words = told.map(({ status }) => status);
  const unknown = words.find((word) => !Object.hasOwn(states[slag], word));
  const last = [...words].sort((one, two) => order.indexOf(one) - order.indexOf(two)).at(-1) ?? '';
  const state = unknown === undefined ? (states[slag][last] ?? 'ukjent') : 'ukjent';
  const code = unknown === undefined ? last : /^[A-Z_]{1,40}$/.test(unknown) ? unknown : 'ukjent-status';
  const found = eventsOf(slag, messageId, told);
  return { state, code, ...(found.length > 0 ? { events: found } : {}) };
}
