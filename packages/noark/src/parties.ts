import type { Adresse, BaseDocument, Mottaker, Person } from '@hjemmel/model';
import type { Korrespondansepart, Korrespondanseparttype, Part, Postadresse } from './model.js';

interface Named {
  readonly navn: string;
  readonly person?: Person;
}

/** Fødselsnummer or d-nummer; no other number means anything to an archive. */
export function personIdOf({ identifikator }: Person): string | undefined {
  return identifikator.type === 'foedselsnummer' || identifikator.type === 'dNummer' ? identifikator.verdi : undefined;
}

function postadresse({ linjer = [], postnummer, poststed }: Adresse): Postadresse {
  return {
    linjer,
    ...(postnummer === undefined ? {} : { postnummer }),
    ...(poststed === undefined ? {} : { poststed }),
  };
}

/** An address goes along only where it is checked and ungraded, and the document hides no address from anyone. */
function addressOf({ adresse, adressebeskyttelse }: Person, document: BaseDocument): Postadresse | undefined {
  if (adresse === undefined || adressebeskyttelse.gradering !== 'ugradert') return undefined;
  return (document.skjermFor ?? []).length > 0 ? undefined : postadresse(adresse);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A contact may stand anywhere in a document: the first row with this id and a name. */
function contactIn(value: unknown, id: string): Named | undefined {
  if (!isObject(value)) return undefined;
  if (value.id === id && typeof value.navn === 'string') return { navn: value.navn };
  for (const inner of Object.values(value)) {
    const found = contactIn(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function whoIs(document: BaseDocument, id: string): Named | undefined {
  const persons: Person[] = [document.bruker, ...(document.paaroerende ?? []).map(({ person }) => person)];
  for (const { id: row, hvem } of document.representant ?? []) {
    if (hvem.slag === 'fagperson' && row === id) return { navn: hvem.kontakt.navn };
    if (hvem.slag === 'privatperson' && row === id) return { navn: hvem.person.navn, person: hvem.person };
  }
  const row = document.paaroerende?.find((candidate) => candidate.id === id)?.person;
  const person = row ?? persons.find((candidate) => candidate.id === id);
  return person === undefined ? contactIn(document, id) : { navn: person.navn, person };
}

const kindOf = ({ rolle }: Mottaker): Korrespondanseparttype => (rolle === 'part' || rolle === 'ungdom' ? 'EM' : 'EK');

function recipient(document: BaseDocument, row: Mottaker): Korrespondansepart | undefined {
  const who = whoIs(document, row.hvem);
  if (who === undefined) return undefined;
  const personId = who.person && personIdOf(who.person);
  const adresse = who.person && addressOf(who.person, document);
  return {
    type: kindOf(row),
    navn: who.navn,
    erPerson: true,
    erSkjermet: true,
    erBehandlingsansvarlig: false,
    ...(personId === undefined ? {} : { personId }),
    ...(adresse === undefined ? {} : { adresse }),
  };
}

function sender({ avsender }: BaseDocument): Korrespondansepart {
  const enhet = avsender.enhet?.navn ?? avsender.kommune.navn;
  const saksbehandler = (avsender.saksbehandler ?? avsender.ansvarlig)?.navn;
  return {
    type: 'IA',
    navn: enhet,
    erPerson: false,
    erSkjermet: false,
    enhet,
    erBehandlingsansvarlig: true,
    ...(saksbehandler === undefined ? {} : { saksbehandler }),
  };
}

/** Everyone a document is from and to, in the document's own order; undefined where a recipient has no name in it. */
export function partiesOf(document: BaseDocument): readonly Korrespondansepart[] | undefined {
  const recipients = document.mottaker.map((row) => recipient(document, row));
  const known = recipients.filter((one) => one !== undefined);
  return known.length === recipients.length ? [...known, sender(document)] : undefined;
}

/** The person the case is about. */
export function partOf({ bruker }: BaseDocument, rolle: string): Part {
  const personId = personIdOf(bruker);
  return { navn: bruker.navn, rolle, ...(personId === undefined ? {} : { personId }) };
}
