import { type Delivery, type MapContext, type Mapped, type Part, recipientOf } from '@hjemmel/adapter';
import { addressLines, letterParts, lostBesideLetter, personOf, unfitForPerson } from '@hjemmel/adapter/person';
import type { BaseDocument, Person } from '@hjemmel/model';
import type { Dokument, Forsendelse, Mottaker } from './forsendelse.js';
import type { SvarUtOptions } from './options.js';

/** Most bytes SvarUt prints, with room for what encryption adds. */
export const mostBytes = 300_000_000;

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });

/** The types, and what each is called where the person sees it: a plan says nothing of itself. */
const names: Readonly<Record<string, string>> = {
  vedtak: 'vedtak',
  samarbeidsavtale: 'avtale',
  'individuell-plan': 'brev',
  kriseplan: 'brev',
  intervensjonsplan: 'brev',
};

export const documentTypes: readonly string[] = Object.keys(names);

const channel = { documentTypes, requiresMandatory: (type: string) => type === 'vedtak', maxBytes: mostBytes };

function addressed(person: Person, digitalId: string, needsAddress: boolean): Mottaker | undefined {
  const whole = addressLines(person.adresse, 3);
  if (whole === undefined) return needsAddress ? undefined : { navn: person.navn, digitalId };
  const lines = Object.fromEntries(whole.linjer.map((line, at) => [`adresselinje${at + 1}`, line]));
  return { navn: person.navn, digitalId, ...lines, postnummer: whole.postnummer, poststed: whole.poststed };
}

function dateOf(document: BaseDocument): string {
  const { vedtaksdato, avtaledato } = document as { readonly vedtaksdato?: string; readonly avtaledato?: string };
  return vedtaksdato ?? avtaledato ?? document.sistEndret.slice(0, 10);
}

/** Only an agreement is signed in the channel: a decision stands without the person's word. */
function signing({ document }: Delivery, { signatur, signeringDager = 30 }: SvarUtOptions, now: string) {
  if (document.type !== 'samarbeidsavtale' || signatur === undefined) return {};
  const end = new Date(new Date(now).getTime() + signeringDager * 86_400_000);
  return { signaturType: signatur, signeringUtloper: end.toISOString() };
}

function documents(files: readonly Part[], { document }: Delivery, isSigned: boolean): readonly Dokument[] {
  return files.map(({ name }, at) => ({
    filnavn: name,
    mimeType: 'application/pdf',
    dokumentType: at > 0 ? 'VEDLEGG' : (names[document.type] ?? 'brev').toUpperCase(),
    inneholderPersonsensitivInformasjon: true,
    ...(at === 0 && isSigned && { skalSigneres: true as const }),
  }));
}

interface Letter {
  readonly delivery: Delivery;
  readonly mottaker: Mottaker;
  readonly files: readonly Part[];
  readonly eksternReferanse: string;
}

function forsendelseOf(
  { delivery, mottaker, files, eksternReferanse }: Letter,
  options: SvarUtOptions,
  now: string,
): Forsendelse {
  const { document, neutralTitle, caseKey } = delivery;
  const signed = signing(delivery, options, now);
  return {
    tittel: neutralTitle,
    mottaker,
    avgivendeSystem: options.avgivendeSystem,
    eksternReferanse,
    ...(caseKey.length <= 100 && { korrelasjonsid: caseKey }),
    ...(options.konteringskode !== undefined && { konteringskode: options.konteringskode }),
    forsendelsestype: names[document.type] ?? 'brev',
    kunDigitalLevering: options.kunDigitalLevering ?? false,
    krevNiva4Innlogging: true,
    kryptert: true,
    utskriftskonfigurasjon: { utskriftMedFarger: false, tosidig: true },
    metadataFraAvleverendeSystem: {
      journalposttype: 'U',
      journalstatus: 'E',
      // Noon, so that it is the same day in every zone of the country and beyond.
      dokumentetsDato: `${dateOf(document)}T12:00:00Z`,
      tittel: neutralTitle,
    },
    dokumenter: documents(files, delivery, 'signaturType' in signed),
    ...signed,
  };
}

/** A letter to the one it is about, or to who acts for them. */
export function map(options: SvarUtOptions, delivery: Delivery, { now, uuid }: MapContext): Mapped {
  const wrong = unfitForPerson(delivery, channel);
  if (wrong !== undefined) return refused(wrong);
  // Then nobody promises that it arrives, and nobody tells when it does not.
  if (delivery.document.type === 'vedtak' && options.kunDigitalLevering === true) return refused('kun-digital-vedtak');
  const found = recipientOf(delivery);
  if (!found.ok) return found;
  const person = personOf(delivery.document, found.row.hvem);
  if (person === undefined) return refused('ikke-innbygger');
  const { identifikator, adressebeskyttelse } = person;
  if (identifikator.type !== 'foedselsnummer' && identifikator.type !== 'dNummer')
    return refused('uten-foedselsnummer');
  if (adressebeskyttelse.gradering !== 'ugradert') return refused('adressebeskyttet');
  const mottaker = addressed(person, identifikator.verdi, options.kunDigitalLevering !== true);
  if (mottaker === undefined) return refused('ufullstendig-adresse');
  const files = letterParts(delivery, 'brev.pdf');
  const eksternReferanse = uuid('eksternReferanse');
  const forsendelse = forsendelseOf({ delivery, mottaker, files, eksternReferanse }, options, now);
  const bytes = new TextEncoder().encode(JSON.stringify(forsendelse, null, 2));
  const parts = [{ name: 'forsendelse.json', mediaType: 'application/json', bytes }, ...files];
  const references = { eksternReferanse };
  return { ok: true, payload: { headers: {}, parts, references }, lost: lostBesideLetter(delivery) };
}
