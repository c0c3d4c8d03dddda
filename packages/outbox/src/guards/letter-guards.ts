import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Case, Guard } from './case.js';

/** About the files: finished, whole, unchanged, and the copy that was meant. */
export const letterGuards: readonly Guard[] = [
  {
    reason: 'utkast',
    stops: ({ order: { delivery } }) => delivery.letter.draft || delivery.document.status === 'utkast',
  },
  {
    reason: 'uten-klagerett',
    stops: ({ requiresMandatory, order }) => requiresMandatory && order.delivery.letter.mandatory.length === 0,
  },
  {
    reason: 'fil-endret',
    stops: ({ order: { delivery } }) => hashOf(delivery.letter) || delivery.enclosures.some(hashOf),
  },
  { reason: 'fil-endret', stops: hasOtherEnclosures },
  { reason: 'fil-endret', stops: hasOtherSource },
  { reason: 'feil-rendisjon', stops: ({ order: { delivery } }) => delivery.letter.rendition !== delivery.rendition },
  { reason: 'feil-rendisjon', stops: saysMoreThanMeant },
];

/** Whether the bytes are others than the hash says. */
const hashOf = ({ bytes, sha256: said }: { readonly bytes: Uint8Array; readonly sha256: string }): boolean =>
  bytesToHex(sha256(bytes)) !== said;

/** Every enclosure is a row of the document, once, with the hash the row names, if it does. */
function hasOtherEnclosures({ order: { delivery } }: Case): boolean {
  const rows = delivery.document.vedlegg ?? [];
  const ids = delivery.enclosures.map(({ vedlegg }) => vedlegg);
  if (new Set(ids).size !== ids.length) return true;
  return delivery.enclosures.some(({ vedlegg, sha256: said }) => {
    const row = rows.find(({ id }) => id === vedlegg);
    return row === undefined || (row.sha256 !== undefined && row.sha256.toLowerCase() !== said);
  });
}

function hasOtherSource({ order: { delivery } }: Case): boolean {
  if (delivery.source === undefined) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(delivery.source);
    return !isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(delivery.document)));
  } catch {
    return true;
  }
}

/** From the copy that says most to the one that says least. */
const STRICTNESS: readonly string[] = ['tjeneste', 'part', 'kopi'];

/** A recipient may get a stricter copy than its row says, never one that says more. */
function saysMoreThanMeant({ row, order: { delivery } }: Case): boolean {
  if (row === undefined || row.rendisjon === delivery.rendition) return false;
  const asked = STRICTNESS.indexOf(delivery.rendition);
  return asked < 0 || asked < STRICTNESS.indexOf(row.rendisjon);
}
