import type { Delivery } from '@hjemmel/adapter';
import type { BaseDocument } from '@hjemmel/model';
import type { Mottakeradresse } from './options.js';

export type Addressed =
  | { readonly ok: true; readonly address: Mottakeradresse }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): Addressed => ({ ok: false, reason });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

interface Contact {
  readonly navn: string;
  readonly virksomhet?: string;
}

/** A contact may stand anywhere in a document: the first row with this id and a name. */
function contactIn(value: unknown, id: string): Contact | undefined {
  if (!isObject(value)) return undefined;
  const { navn, virksomhet } = value;
  if (value.id === id && typeof navn === 'string')
    return { navn, ...(typeof virksomhet === 'string' ? { virksomhet } : {}) };
  for (const inner of Object.values(value)) {
    const found = contactIn(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the contact works, by its own row or else by what is said of the sharing. */
const worksAt = ({ virksomhet }: Contact, { deling = [] }: BaseDocument, hvem: string): string | undefined =>
  virksomhet ?? deling.find(({ mottaker }) => mottaker.kontakt === hvem)?.mottaker.navn;

/** Only someone the document shares with, and nobody it is hidden from. */
function isAllowed({ sharing }: Delivery, mottaker: string, hvem: string): boolean {
  const isHidden = sharing.excluded.includes(hvem) || sharing.excluded.includes(mottaker);
  return !isHidden && sharing.allowed.some((one) => one.mottaker === mottaker);
}

function found(document: BaseDocument, hvem: string, book: readonly Mottakeradresse[]): Addressed {
  const contact = contactIn(document, hvem);
  const virksomhet = contact && worksAt(contact, document, hvem);
  if (contact === undefined || virksomhet === undefined) return refused('ikke-virksomhet');
  const there = book.filter(({ iDokumentet }) => iDokumentet === virksomhet);
  const named = there.filter(({ kontakt }) => kontakt === contact.navn);
  const [address, ...more] = named.length > 0 ? named : there.filter(({ kontakt }) => kontakt === undefined);
  if (address === undefined) return refused('mottaker-ikke-i-adresseboka');
  return more.length > 0 ? refused('flertydig-mottaker') : { ok: true, address };
}

/** The address of the receiver, by the words of the document; never a guess. */
export function addressOf(delivery: Delivery, book: readonly Mottakeradresse[]): Addressed {
  const { document, recipient } = delivery;
  if (recipient.kind !== 'mottaker') return refused('uten-mottaker');
  const row = document.mottaker.find(({ id }) => id === recipient.id);
  if (row === undefined) return refused('uten-mottaker');
  if (!isAllowed(delivery, row.id, row.hvem)) return refused('uten-grunnlag');
  return found(document, row.hvem, book);
}
