import type { DeliveryOrder, DeliveryRecipient } from '@hjemmel/adapter';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What an order says whom it is for, as one word: the id of the `mottaker` row, or `eget-system`. */
export function recipientWord(recipient: DeliveryRecipient): string {
  return recipient.kind === 'mottaker' ? recipient.id : recipient.kind;
}

/** What is the same for every series of one sending, as 32 hex digits that say nothing of what they are made from. */
export function baseKey({ adapter, delivery }: DeliveryOrder): string {
  const { document, recipient, rendition } = delivery;
  const word = recipient.kind === 'mottaker' ? recipient.id : '';
  return digest([document.id, document.versjon, adapter, recipient.kind, word, rendition]);
}

/** The key of a sending, which is also its id: a retry keeps it, a new series changes it. */
export const sendingKey = (base: string, series: number): string => digest([base, series]);

/** JSON keeps the boundaries between the parts, so that no two lists give the same text. */
function digest(parts: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(['hjemmel-levering-1', ...parts])))).slice(0, 32);
}
