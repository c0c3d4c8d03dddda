import type { BaseDocument, Mottaker } from '@hjemmel/model';
import type { Delivery } from './delivery.js';

/** The recipient as the document has it: its row, and the contact it points at where that is one. */
export type RecipientFound =
  | { readonly ok: true; readonly row: Mottaker; readonly contact?: RecipientContact }
  | { readonly ok: false; readonly reason: 'uten-mottaker' | 'uten-grunnlag' };

/** Name of the contact, and where it works by its own row or else by what is said of the sharing. */
export interface RecipientContact {
  readonly navn: string;
  readonly virksomhet: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A contact may stand anywhere in a document: the first row with this id and a name. */
function rowWith(value: unknown, id: string): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(value)) return undefined;
  if (value.id === id && typeof value.navn === 'string') return value;
  for (const inner of Object.values(value)) {
    const found = rowWith(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function contactOf(document: BaseDocument, hvem: string): RecipientContact | undefined {
  const found = rowWith(document, hvem);
  const shared = (document.deling ?? []).find(({ mottaker }) => mottaker.kontakt === hvem)?.mottaker.navn;
  const virksomhet = typeof found?.virksomhet === 'string' ? found.virksomhet : shared;
  return found === undefined || virksomhet === undefined ? undefined : { navn: String(found.navn), virksomhet };
}

/** Finds the recipient of a delivery, and refuses one the document does not share with or is hidden from. */
export function recipientOf({ document, recipient, sharing }: Delivery): RecipientFound {
  const row = recipient.kind === 'mottaker' ? document.mottaker.find(({ id }) => id === recipient.id) : undefined;
  if (row === undefined) return { ok: false, reason: 'uten-mottaker' };
  const isHidden = sharing.excluded.includes(row.hvem) || sharing.excluded.includes(row.id);
  const isShared = sharing.allowed.some(({ mottaker }) => mottaker === row.id);
  if (isHidden || !isShared) return { ok: false, reason: 'uten-grunnlag' };
  const contact = contactOf(document, row.hvem);
  return { ok: true, row, ...(contact === undefined ? {} : { contact }) };
}
