import { uuidOf } from '../src/key/uuid-of.js';

/** The reference the sample adapters make for a sending. */
export const referenceOf = (id: string): string => uuidOf(id, 'melding');

let receipts = 0;

/** A receipt with an id of its own, about a sending. */
export function receiptFor(id: string, receipt: object, own?: string) {
  receipts += 1;
  return { ok: true, kind: 'kvittering', id: own ?? `r-${receipts}`, concerns: referenceOf(id), receipt };
}
