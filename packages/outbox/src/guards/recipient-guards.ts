import type { Case, Guard } from './case.js';

/** About who gets it and which way: ground, shielding, death, safe channels and protected addresses. */
export const recipientGuards: readonly Guard[] = [
  {
    reason: 'feil-rendisjon',
    stops: ({ sharing, capabilities, order }) =>
      sharing.confidential && order.delivery.rendition === 'tjeneste' && capabilities.receiver === 'innbygger',
  },
  { reason: 'uten-grunnlag', stops: (subject) => !hasGround(subject) },
  { reason: 'skjermet', stops: (subject) => names(subject).some((id) => subject.sharing.excluded.includes(id)) },
  { reason: 'skjermet', stops: (subject) => subject.order.delivery.source !== undefined && hidesAnything(subject) },
  { reason: 'doed', stops: (subject) => names(subject).some((id) => subject.sharing.deceased.includes(id)) },
  {
    reason: 'utrygg-kanal',
    stops: ({ capabilities, sharing }) => capabilities.reaches.some((way) => sharing.unsafeChannels.includes(way)),
  },
  { reason: 'adresse-ikke-kontrollert', stops: ({ sharing }) => sharing.addressProtection === 'ikkeKontrollert' },
  { reason: 'adressebeskyttet', stops: isProtected },
];

/** The sender's own archive needs no ground but must be one; every other recipient stands in the document and has one. */
function hasGround({ order: { delivery }, capabilities, sharing, row }: Case): boolean {
  const ownSystem = capabilities.receiver === 'eget-system';
  if (delivery.recipient.kind === 'eget-system') return ownSystem;
  return row !== undefined && sharing.allowed.some(({ mottaker }) => mottaker === row.id);
}

/** Everything the recipient is called: the `sharing` lists hold ids of rows and of persons. */
const names = ({ row }: Case): readonly string[] => (row ? [row.id, row.hvem] : []);

/**
 * Whether the bytes would say what the copy does not: someone is shielded, or the document has parts that only the service's
 * own copy shows. What else a copy leaves out, whoever made the order has looked for.
 */
function hidesAnything({ sharing, order: { delivery } }: Case): boolean {
  const hidden = sharing.excluded.length + sharing.shielded.length + (delivery.document.skjermFor ?? []).length > 0;
  return hidden || (sharing.confidential && delivery.rendition !== FULL);
}

const FULL = 'tjeneste';

/** «ikkeKontrollert» is refused before this, and nothing clears it. */
function isProtected({ sharing, capabilities, order }: Case): boolean {
  if (sharing.addressProtection === 'ugradert') return false;
  return capabilities.adressebeskyttelse !== 'stoettes' || !order.addressClearedBy?.trim();
}
