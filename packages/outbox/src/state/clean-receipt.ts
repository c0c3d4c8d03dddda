import { type FarEvent, isDeliveryState, type Receipt } from '@hjemmel/adapter';
import { hendelser, maater } from '@hjemmel/model';
import { isTimestamp } from '../norwegian-date.js';
import { plainWord } from './plain-word.js';

const MOST_PIECES = 1000;
const MOST_LETTERS = 500;

const HENDELSER: ReadonlySet<unknown> = new Set(hendelser);
const MAATER: ReadonlySet<unknown> = new Set(maater);

/**
 * An adapter passes on what a stranger wrote: a word that is no state is `ukjent`, an event that cannot be read makes the
 * receipt so too, since a person must look, and words have an end.
 */
export function cleanReceipt({ state, reference, code, pieces, events = [], signatures = [] }: Receipt): Receipt {
  const readable = events.filter(isEvent);
  return {
    state: isDeliveryState(state) && readable.length === events.length ? state : 'ukjent',
    ...(reference !== undefined && { reference: plainWord(reference) }),
    ...(code !== undefined && { code: plainWord(code) }),
    ...(pieces && { pieces: pieces.slice(0, MOST_PIECES).map(cleanPiece) }),
    ...(signatures.length > 0 && { signatures: signatures.filter(isSignature) }),
    ...(readable.length > 0 && { events: readable.map((event) => ({ ...event, id: plainWord(event.id) })) }),
  };
}

function cleanPiece({ name, state, reference }: NonNullable<Receipt['pieces']>[number]) {
  const known = isDeliveryState(state) ? state : ('ukjent' as const);
  return { name: plainWord(name), state: known, ...(reference !== undefined && { reference: plainWord(reference) }) };
}

const isSignature = ({ id, navn, dato }: NonNullable<Receipt['signatures']>[number]): boolean =>
  [id, navn, dato].every((word) => typeof word === 'string' && word.length > 0 && word.length <= MOST_LETTERS);

const isEvent = ({ id, tid, hendelse, maate }: FarEvent): boolean =>
  typeof id === 'string' && isTimestamp(tid) && HENDELSER.has(hendelse) && MAATER.has(maate);
