import { type Delivery, recipientOf } from '@hjemmel/adapter';
import type { Mottakeradresse } from './options.js';

export type Addressed =
  | { readonly ok: true; readonly address: Mottakeradresse }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): Addressed => ({ ok: false, reason });

/** The address of the receiver, by the words of the document; never a guess. */
export function addressOf(delivery: Delivery, book: readonly Mottakeradresse[]): Addressed {
  const found = recipientOf(delivery);
  if (!found.ok) return found;
  const { contact } = found;
  if (contact === undefined) return refused('ikke-virksomhet');
  const there = book.filter(({ iDokumentet }) => iDokumentet === contact.virksomhet);
  const named = there.filter(({ kontakt }) => kontakt === contact.navn);
  const [address, ...more] = named.length > 0 ? named : there.filter(({ kontakt }) => kontakt === undefined);
  if (address === undefined) return refused('mottaker-ikke-i-adresseboka');
  return more.length > 0 ? refused('flertydig-mottaker') : { ok: true, address };
}
