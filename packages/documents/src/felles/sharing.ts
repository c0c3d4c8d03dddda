import type { BaseDocument, Deling, Draft, DraftPart, Sharing } from '@hjemmel/model';
import { findById, household } from './people.js';

/** Strictest first. */
const STRICTNESS = ['strengtFortroligUtland', 'strengtFortrolig', 'fortrolig', 'ikkeKontrollert', 'ugradert'] as const;

/** What delivery compares a recipient with. A sharing that rests on consent counts only while the consent holds on `today`. */
export function sharingOf(document: Draft<BaseDocument>, today: string, confidential = false): Sharing {
  const shields = document.skjermFor ?? [];
  const gradings = household(document).map((person) => person.adressebeskyttelse?.gradering ?? 'ikkeKontrollert');
  const safe = document.bruker.kommunikasjon?.trygt ?? {};
  return {
    allowed: document.mottaker.flatMap((row) => allowedRow(document, row, today)),
    excluded: shields.filter(({ hva }) => hva === 'alt').flatMap(({ person }) => person ?? []),
    shielded: shields.filter(({ hva }) => hva === 'adresse').flatMap(({ person }) => person ?? []),
    confidential,
    addressProtection: STRICTNESS.find((gradering) => gradings.includes(gradering)) ?? 'ikkeKontrollert',
    unsafeChannels: (['ringe', 'beskjed', 'sms', 'brevHjem'] as const).filter((channel) => safe[channel] === false),
    deceased: deceasedIds(document),
  };
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
  return (consent.periode?.fra ?? '') <= today && today <= (consent.periode?.til ?? '9999');
}

function deceasedIds(document: Draft<BaseDocument>): readonly string[] {
  const ids = [document.bruker.id, ...document.mottaker.flatMap(({ hvem }) => hvem ?? [])];
  return [...new Set(ids)].filter((id) => {
    const person = findById(document, id);
    return person !== undefined && 'doed' in person && person.doed !== undefined;
  });
}
