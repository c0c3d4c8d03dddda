import type { BaseDocument, Deling, Draft, DraftPart, Sharing } from '@hjemmel/model';
import { addressLines } from './address-visibility.js';
import { type DraftPerson, everyone, findById, household, isSamePerson } from './people.js';

/** Strictest first. */
const STRICTNESS = ['strengtFortroligUtland', 'strengtFortrolig', 'fortrolig', 'ikkeKontrollert', 'ugradert'] as const;

/** What delivery compares a recipient with. A sharing that rests on consent counts only while the consent holds on `today`. */
export function sharingOf(document: Draft<BaseDocument>, today: string, confidential = false): Sharing {
  const gradings = addressees(document).map((person) => person.adressebeskyttelse?.gradering ?? 'ikkeKontrollert');
  const safe = document.bruker.kommunikasjon?.trygt ?? {};
  const excluded = kept(document, 'alt');
  const rows = document.mottaker.filter(({ id }) => !excluded.includes(id));
  return {
    allowed: rows.flatMap((row) => allowedRow(document, row, today)),
    excluded,
    shielded: kept(document, 'adresse'),
    confidential,
    addressProtection: STRICTNESS.find((gradering) => gradings.includes(gradering)) ?? 'ikkeKontrollert',
    unsafeChannels: (['ringe', 'beskjed', 'sms', 'brevHjem'] as const).filter((channel) => safe[channel] === false),
    deceased: deceasedIds(document),
  };
}

/** The persons a shield names, and every recipient row that leads to one of them. */
function kept(document: Draft<BaseDocument>, what: 'alt' | 'adresse'): readonly string[] {
  const persons = (document.skjermFor ?? []).flatMap(({ hva, person }) => (hva === what && person ? [person] : []));
  const rows = document.mottaker.filter(({ hvem }) =>
    persons.some((person) => hvem !== undefined && isSamePerson(document, person, hvem)),
  );
  return [...new Set([...persons, ...rows.flatMap(({ id, hvem }) => [id, ...(hvem ? [hvem] : [])])])];
}

function allowedRow(
  document: Draft<BaseDocument>,
  row: Draft<BaseDocument>['mottaker'][number],
  today: string,
): Sharing['allowed'] {
  if (row.rolle !== 'kopi') return [{ mottaker: row.id, grunnlag: 'part' }];
  const deling = document.deling?.find((d) => d.mottaker?.kontakt === row.hvem && holds(document, d, today));
  return deling?.grunnlag === undefined ? [] : [{ mottaker: row.id, grunnlag: deling.grunnlag }];
}

function holds(document: Draft<BaseDocument>, deling: DraftPart<Deling>, today: string): boolean {
  if (deling.grunnlag !== 'samtykke') return deling.grunnlag !== undefined;
  const consent = document.samtykke?.find(({ id }) => id === deling.samtykke);
  if (!consent || (consent.trukket?.dato ?? '9999') <= today) return false;
  const given = (consent.dato ?? '') <= today && (consent.periode?.fra ?? '') <= today;
  return given && today <= (consent.periode?.til ?? '9999');
}

/** Those whose address the document, its envelope or its delivery may hold. */
function addressees(document: Draft<BaseDocument>): readonly DraftPerson[] {
  const members = household(document);
  const recipients = document.mottaker.map(({ hvem }) => (hvem === undefined ? undefined : findById(document, hvem)));
  const others = everyone(document).filter(
    (person) => recipients.includes(person) || addressLines(person.adresse).length > 0,
  );
  return [...members, ...others];
}

function deceasedIds(document: Draft<BaseDocument>): readonly string[] {
  const ids = [document.bruker.id, ...document.mottaker.flatMap(({ hvem }) => hvem ?? [])];
  return [...new Set(ids)].filter((id) => {
    const person = findById(document, id);
    return person !== undefined && 'doed' in person && person.doed !== undefined;
  });
}
