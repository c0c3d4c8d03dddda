import type { Adresse, Avsender, Kontakt, Person } from '@hjemmel/model';
import { koordinatorRolle, nationalSystems } from '../codes.js';
import { type Coding, compact, concept, type Identifier, type Reference } from '../r4.js';
import { add, addPart, identifierOf, type Writing } from './context.js';

const phone = (value: string | undefined) => (value === undefined ? [] : [{ system: 'phone', value }]);
const email = (value: string | undefined) => (value === undefined ? [] : [{ system: 'email', value }]);

function address({ linjer = [], postnummer, poststed, land }: Adresse) {
  return compact({ line: linjer, postalCode: postnummer, city: poststed, country: land });
}

function identifiersOf({ identifikator }: Person): readonly Identifier[] {
  if (identifikator.type !== 'foedselsnummer' && identifikator.type !== 'dNummer') return [];
  return [{ system: nationalSystems[identifikator.type], value: identifikator.verdi }];
}

/** What is known of a private person; an address goes along only where it is checked and ungraded. */
function personal(person: Person) {
  const { adresse, adressebeskyttelse } = person;
  const isOpen = adresse !== undefined && adressebeskyttelse.gradering === 'ugradert';
  return {
    identifier: identifiersOf(person),
    name: [{ text: person.navn }],
    telecom: [...phone(person.telefon), ...email(person.epost)],
    address: isOpen ? [address(adresse)] : undefined,
    birthDate: person.identifikator.type === 'kunFoedselsdato' ? person.identifikator.dato : undefined,
  };
}

export function patient(writing: Writing): Reference {
  const { bruker } = writing.document;
  const spraak = bruker.kommunikasjon?.spraak;
  const known = identifiersOf(bruker);
  const reference = add(writing, 'bruker', {
    resourceType: 'Patient',
    ...personal(bruker),
    identifier: known.length > 0 ? known : [identifierOf(writing.document, 'bruker')],
    deceasedDateTime: bruker.doed?.dato,
    deceasedBoolean: bruker.doed !== undefined && bruker.doed.dato === undefined ? true : undefined,
    communication:
      spraak === undefined ? undefined : [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: spraak }] } }],
  });
  writing.byRow.set(bruker.id, reference);
  return reference;
}

export function organization(
  writing: Writing,
  { kommune, enhet, postadresse, telefon, nettsted }: Avsender,
): Reference {
  const top = add(writing, 'kommune', {
    resourceType: 'Organization',
    identifier: [{ system: nationalSystems.organisasjonsnummer, value: kommune.organisasjonsnummer }],
    name: kommune.navn,
    telecom: [...phone(telefon), ...(nettsted === undefined ? [] : [{ system: 'url', value: nettsted }])],
    address: [address(postadresse)],
  });
  if (enhet === undefined) return top;
  return addPart(writing, 'enhet', { resourceType: 'Organization', name: enhet.navn, partOf: top });
}

/** A professional or a service, as the document names it; no number of theirs is known. */
export function contact(writing: Writing, kontakt: Kontakt, code?: Coding): Reference {
  const known = writing.byRow.get(kontakt.id);
  if (known !== undefined) return known;
  const { id, navn, rolle, virksomhet, telefon, epost, tider } = kontakt;
  const practitioner = addPart(writing, `${id}.navn`, { resourceType: 'Practitioner', name: [{ text: navn }] });
  const workplace =
    virksomhet === undefined
      ? undefined
      : addPart(writing, `${id}.virksomhet`, { resourceType: 'Organization', name: virksomhet });
  const reference = addPart(writing, id, {
    resourceType: 'PractitionerRole',
    practitioner,
    organization: workplace,
    code: [concept(rolle, ...(code === undefined ? [] : [code]))],
    telecom: [...phone(telefon), ...email(epost)],
    availabilityExceptions: tider,
  });
  writing.byRow.set(id, reference);
  return reference;
}

export const coordinator = (writing: Writing, kontakt: Kontakt): Reference =>
  contact(writing, kontakt, koordinatorRolle);

export function related(
  writing: Writing,
  row: { readonly id: string; readonly person: Person; readonly relasjon: string },
  of: Reference,
): Reference {
  const known = writing.byRow.get(row.person.id);
  if (known !== undefined) return known;
  const reference = addPart(writing, row.id, {
    resourceType: 'RelatedPerson',
    ...personal(row.person),
    identifier: [identifierOf(writing.document, row.id), ...identifiersOf(row.person)],
    patient: of,
    relationship: [concept(row.relasjon)],
  });
  writing.byRow.set(row.id, reference).set(row.person.id, reference);
  return reference;
}
