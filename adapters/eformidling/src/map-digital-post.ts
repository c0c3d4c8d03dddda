import {
  addressLines,
  type Delivery,
  type Loss,
  type MapContext,
  type Mapped,
  type Part,
  personOf,
  recipientOf,
} from '@hjemmel/adapter';
import type { Adresse, Person } from '@hjemmel/model';
import { pdfAOf, sha256 } from '@hjemmel/noark';
import type { DigitalPostOptions } from './options.js';
import { referencesOf, sbd } from './sbd.js';
import { mostBytes } from './size.js';

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });

function unfit({ document, letter, enclosures, rendition, source: _ }: Delivery): string | undefined {
  if (document.type !== 'vedtak') return 'type-stoettes-ikke';
  if (letter.draft) return 'utkast';
  if (letter.mandatory.length === 0) return 'uten-klagerett';
  if (rendition !== 'part') return 'feil-rendisjon';
  const files = [letter, ...enclosures];
  if (files.some(({ mediaType }) => mediaType !== 'application/pdf')) return 'filtype-stoettes-ikke';
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return 'for-stor';
  if (files.some(({ bytes, sha256: stated }) => sha256(bytes) !== stated)) return 'fil-endret';
  return pdfAOf(letter.bytes) === undefined ? 'ikke-arkivformat' : undefined;
}

function filesOf({ letter, enclosures }: Delivery): readonly Part[] {
  return [
    { name: 'brev.pdf', mediaType: 'application/pdf', bytes: letter.bytes },
    ...enclosures.map(({ bytes, mediaType }, at) => ({ name: `vedlegg-${at + 1}.pdf`, mediaType, bytes })),
  ];
}

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

function lostOf({ document, enclosures }: Delivery): readonly Loss[] {
  const sent = new Set(enclosures.map(({ vedlegg }) => vedlegg));
  const missing = (document.vedlegg ?? []).flatMap(({ id }, at) =>
    sent.has(id) ? [] : [{ path: `/vedlegg/${at}`, reason: 'fil-ikke-med' }],
  );
  return [{ path: '', reason: 'bare-som-brev' }, ...missing];
}

/** A decision to the one it is about, in the process that gives a second notice after a week. */
export function mapDigitalPost(
  { slag, avsender }: DigitalPostOptions,
  delivery: Delivery,
  context: MapContext,
): Mapped {
  const wrong = unfit(delivery);
  if (wrong !== undefined) return refused(wrong);
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
  const parts = [sbd(slag, avsender, identifikator.verdi, context, message), ...filesOf(delivery)];
  const references = referencesOf(context);
  return { ok: true, payload: { headers: { ...references }, parts, references }, lost: lostOf(delivery) };
}
