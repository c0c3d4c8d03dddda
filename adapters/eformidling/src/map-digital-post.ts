import { type Delivery, type MapContext, type Mapped, recipientOf } from '@hjemmel/adapter';
import { addressLines, letterParts, lostBesideLetter, personOf, unfitForPerson } from '@hjemmel/adapter/person';
import type { Adresse, Person } from '@hjemmel/model';
import { pdfAOf } from '@hjemmel/noark';
import type { DigitalPostOptions } from './options.js';
import { referencesOf, sbd } from './sbd.js';
import { mostBytes } from './size.js';

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });

const channel = { documentTypes: ['vedtak'], requiresMandatory: () => true, maxBytes: mostBytes };

/** The alerts say who it is from and nothing else, and both are given: the second comes after a week. */
const alert = (title: string): string => `${title}. Logg inn i den digitale postkassen din for å lese det.`;

const digital = ({ document, neutralTitle }: Delivery, now: string) => ({
  sikkerhetsnivaa: 4,
  hoveddokument: 'brev.pdf',
  tittel: neutralTitle,
  spraak: document.spraak,
  digitalPostInfo: { virkningsdato: now.slice(0, 10), aapningskvittering: 'false' },
  varsler: { epostTekst: alert(neutralTitle), smsTekst: alert(neutralTitle) },
});

/** At most four lines, as the printer has room for; undefined where the address is not whole. */
function addressed(navn: string, adresse: Adresse | undefined): Readonly<Record<string, string>> | undefined {
  const whole = addressLines(adresse, 4);
  if (whole === undefined) return undefined;
  const { linjer, postnummer, poststed } = whole;
  const lines = Object.fromEntries(linjer.map((line, at) => [`adresselinje${at + 1}`, line]));
  return { navn, ...lines, postnummer, poststed, land: 'NO' };
}

function print({ document: { avsender } }: Delivery, person: Person): object | undefined {
  const mottaker = addressed(person.navn, person.adresse);
  const retur = addressed(avsender.kommune.navn, avsender.postadresse);
  if (mottaker === undefined || retur === undefined) return undefined;
  return {
    hoveddokument: 'brev.pdf',
    mottaker,
    utskriftsfarge: 'SORT_HVIT',
    posttype: 'A_PRIORITERT',
    retur: { mottaker: retur, returhaandtering: 'DIREKTE_RETUR' },
  };
}

/** A decision to the one it is about, in the process that gives a second notice after a week. */
export function mapDigitalPost(
  { slag, avsender }: DigitalPostOptions,
  delivery: Delivery,
  context: MapContext,
): Mapped {
  const wrong = unfitForPerson(delivery, channel);
  if (wrong !== undefined) return refused(wrong);
  if (pdfAOf(delivery.letter.bytes) === undefined) return refused('ikke-arkivformat');
  const found = recipientOf(delivery);
  if (!found.ok) return found;
  const person = personOf(delivery.document, found.row.hvem);
  if (person === undefined) return refused('ikke-innbygger');
  const { identifikator, adressebeskyttelse } = person;
  if (identifikator.type !== 'foedselsnummer' && identifikator.type !== 'dNummer')
    return refused('uten-foedselsnummer');
  if (slag === 'print' && adressebeskyttelse.gradering !== 'ugradert') return refused('adressebeskyttet');
  const message = slag === 'digital' ? digital(delivery, context.now) : print(delivery, person);
  if (message === undefined) return refused('ufullstendig-adresse');
  const parts = [sbd(slag, avsender, identifikator.verdi, context, message), ...letterParts(delivery, 'brev.pdf')];
  const references = referencesOf(context);
  return { ok: true, payload: { headers: { ...references }, parts, references }, lost: lostBesideLetter(delivery) };
}
