import type { Adresse, BaseDocument, Draft, DraftPart } from '@hjemmel/model';
import { findById, household } from './people.js';

const SECRET = new Set(['strengtFortrolig', 'strengtFortroligUtland']);

/**
 * Whether a copy for `recipientId` (a person or contact id) may tell where the household is: its address, the tenancy, a
 * place for visits. Strictly protected: never. Protected or unchecked: only the copy for a member of the household.
 */
export function mayShowPlace(document: Draft<BaseDocument>, recipientId: string | undefined): boolean {
  const members = household(document);
  const gradings = members.map((person) => person.adressebeskyttelse?.gradering ?? 'ikkeKontrollert');
  if (gradings.some((gradering) => SECRET.has(gradering))) return false;
  if (recipientId !== undefined && isShielded(document, recipientId)) return false;
  if (gradings.every((gradering) => gradering === 'ugradert')) return true;
  return recipientId !== undefined && members.some((person) => person.id === recipientId);
}

/** The postal lines of the recipient's own address, or none where there is none or it must not be shown. */
export function recipientLines(document: Draft<BaseDocument>, recipientId: string): readonly string[] {
  const recipient = findById(document, recipientId);
  if (!recipient || !('adressebeskyttelse' in recipient)) return [];
  const own = recipient.adressebeskyttelse?.gradering ?? 'ikkeKontrollert';
  const isHousehold = household(document).some((person) => person.id === recipientId);
  if (SECRET.has(own) || (isHousehold && !mayShowPlace(document, recipientId))) return [];
  return addressLines(recipient.adresse);
}

/** An address as printed lines; empty for one that is not there or says nothing. */
export function addressLines(adresse: DraftPart<Adresse> | undefined): readonly string[] {
  if (!adresse) return [];
  const place = [adresse.postnummer, adresse.poststed].filter(Boolean).join(' ');
  return [...(adresse.linjer ?? []), place, adresse.land ?? ''].filter((line) => line.trim() !== '');
}

function isShielded(document: Draft<BaseDocument>, recipientId: string): boolean {
  return (document.skjermFor ?? []).some(({ person }) => person === recipientId);
}
