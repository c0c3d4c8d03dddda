import type { Adresse, BaseDocument, Draft, DraftPart, SkjermFor } from '@hjemmel/model';
import { type DraftKontakt, type DraftPerson, findById, household, isSamePerson } from './people.js';

const SECRET = new Set(['strengtFortrolig', 'strengtFortroligUtland']);

/** Strengt fortrolig, at home or abroad: the address is in no copy for anyone. */
export function isSecret({ adressebeskyttelse }: DraftPerson): boolean {
  return SECRET.has(adressebeskyttelse?.gradering ?? '');
}

/** Whether someone in the household is strengt fortrolig, and with them the home of all. */
export function placeIsSecret(document: Draft<BaseDocument>): boolean {
  return household(document).some(isSecret);
}

/** Whether this person or contact (by id) is one the household's address is kept from: shielded, or outside where it is fortrolig. */
export function isKeptFrom(document: Draft<BaseDocument>, id: string): boolean {
  if (isShielded(document, id)) return true;
  const confidential = household(document).some((person) => person.adressebeskyttelse?.gradering === 'fortrolig');
  return confidential && !isMember(document, id);
}

/**
 * Whether a copy for `recipientId` (a person or contact id) may tell where the household is: its address, the tenancy, a
 * place for visits. Strictly protected: never. Protected or unchecked: only the copy for a member of the household.
 */
export function mayShowPlace(document: Draft<BaseDocument>, recipientId: string | undefined): boolean {
  if (placeIsSecret(document)) return false;
  if (recipientId !== undefined && isShielded(document, recipientId)) return false;
  if (household(document).every(({ adressebeskyttelse }) => adressebeskyttelse?.gradering === 'ugradert')) return true;
  return recipientId !== undefined && isMember(document, recipientId);
}

/**
 * Whether a copy for `recipientId` may give the telephone number or e-mail address of someone in the document, which can be
 * traced to where they live. A service may always be reached; of private persons, what holds for their home holds here.
 */
export function mayShowNumber(
  document: Draft<BaseDocument>,
  who: DraftPerson | DraftKontakt,
  recipientId: string | undefined,
): boolean {
  if (!isPrivate(who)) return true;
  if (isSecret(who)) return false;
  if (household(document).includes(who)) return mayShowPlace(document, recipientId);
  if (who.adressebeskyttelse?.gradering === 'ugradert') return true;
  return recipientId !== undefined && (isMember(document, recipientId) || findById(document, recipientId) === who);
}

/** Whether someone is a private person, who may be protected, and not a service. */
export function isPrivate(who: DraftPerson | DraftKontakt): who is DraftPerson {
  return 'adressebeskyttelse' in who || 'identifikator' in who;
}

/** The postal lines of the recipient's own address, or none where there is none or it must not be shown. */
export function recipientLines(document: Draft<BaseDocument>, recipientId: string): readonly string[] {
  const recipient = findById(document, recipientId);
  if (!recipient || !('adressebeskyttelse' in recipient) || isSecret(recipient)) return [];
  if (isMember(document, recipientId) && !mayShowPlace(document, recipientId)) return [];
  return addressLines(recipient.adresse);
}

/** An address as printed lines; empty for one that is not there or says nothing. */
export function addressLines(adresse: DraftPart<Adresse> | undefined): readonly string[] {
  if (!adresse) return [];
  const place = [adresse.postnummer, adresse.poststed].filter(Boolean).join(' ');
  return [...(adresse.linjer ?? []), place, adresse.land ?? ''].filter((line) => line.trim() !== '');
}

function isMember(document: Draft<BaseDocument>, id: string): boolean {
  const found: unknown = findById(document, id);
  return household(document).some((person) => person.id === id || person === found);
}

/** Whether the address, or the whole document, is shielded from this person or contact (by id). */
export function isShielded(document: Draft<BaseDocument>, id: string): boolean {
  return shields(document, id).length > 0;
}

/** Whether nothing of the document may go to this person or contact (by id). */
export function isExcluded(document: Draft<BaseDocument>, id: string): boolean {
  return shields(document, id).some(({ hva }) => hva === 'alt');
}

function shields(document: Draft<BaseDocument>, id: string): readonly DraftPart<SkjermFor>[] {
  return (document.skjermFor ?? []).filter(({ person }) => person !== undefined && isSamePerson(document, person, id));
}
