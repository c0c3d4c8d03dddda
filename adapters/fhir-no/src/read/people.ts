import { nationalSystems } from '../codes.js';
import { type Gathered, type Node, node, rows, word } from './resources.js';

const telecom = (resource: Node, system: string) => rows(resource.telecom).find((row) => row.system === system)?.value;

function nameOf(resource: Node): string | undefined {
  const [name] = rows(resource.name);
  const given = Array.isArray(name?.given) ? name.given.join(' ') : '';
  return word(name?.text) ?? word(`${given} ${word(name?.family) ?? ''}`.trim());
}

function addressOf(resource: Node) {
  const [address] = rows(resource.address);
  if (address === undefined) return undefined;
  return said({
    linjer: Array.isArray(address.line) ? address.line : undefined,
    postnummer: word(address.postalCode),
    poststed: word(address.city),
    land: word(address.country),
  });
}

/** Without the fields that are not known. */
export function said(fields: Node): Node {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function identifierOf(resource: Node) {
  for (const type of ['foedselsnummer', 'dNummer'] as const) {
    const row = rows(resource.identifier).find(({ system }) => system === nationalSystems[type]);
    if (word(row?.value) !== undefined) return { type, verdi: row?.value };
  }
  const born = word(resource.birthDate);
  return born === undefined ? undefined : { type: 'kunFoedselsdato', dato: born };
}

/** A protected address is never told by its absence: what is not known of it must be checked again. */
export function personOf(resource: Node, id: string): Node {
  const [language] = rows(resource.communication);
  const [coding] = rows(node(language?.language).coding);
  const spraak = word(coding?.code);
  return said({
    id,
    navn: nameOf(resource),
    identifikator: identifierOf(resource),
    adresse: addressOf(resource),
    telefon: word(telecom(resource, 'phone')),
    epost: word(telecom(resource, 'email')),
    adressebeskyttelse: { gradering: 'ikkeKontrollert' },
    kommunikasjon: spraak === undefined ? undefined : { spraak },
  });
}

/** The kommune the document is from: the organisation with a number that others are parts of, or the only one. */
export function senderOf(found: Gathered): Node | undefined {
  const numbered = found
    .of('Organization')
    .find(({ identifier }) => rows(identifier).some(({ system }) => system === nationalSystems.organisasjonsnummer));
  if (numbered === undefined) return undefined;
  const number = rows(numbered.identifier).find(({ system }) => system === nationalSystems.organisasjonsnummer);
  const unit = found.of('Organization').find(({ partOf }) => found.at(partOf) === numbered);
  return said({
    kommune: said({ navn: word(numbered.name), organisasjonsnummer: word(number?.value) }),
    enhet: unit && { navn: unit.name },
    postadresse: addressOf(numbered),
    telefon: word(telecom(numbered, 'phone')),
    nettsted: word(telecom(numbered, 'url')),
  });
}

/** Someone who takes part, as a `kontakt` of the document; undefined where nobody is named. */
export function contactOf(found: Gathered, reference: unknown, id: string): Node | undefined {
  const member = found.at(reference);
  const shown = word(node(reference).display);
  if (member === undefined) return shown === undefined ? undefined : { id, navn: shown };
  if (member.resourceType !== 'PractitionerRole')
    return said({ id, navn: nameOf(member) ?? word(member.name) ?? shown });
  const [role] = rows(member.code);
  const practitioner = found.at(member.practitioner);
  return said({
    id,
    navn: (practitioner && nameOf(practitioner)) ?? word(node(member.practitioner).display) ?? shown,
    rolle: word(role?.text),
    virksomhet: word(found.at(member.organization)?.name) ?? word(node(member.organization).display),
    telefon: word(telecom(member, 'phone')),
    epost: word(telecom(member, 'email')),
    tider: word(member.availabilityExceptions),
  });
}
