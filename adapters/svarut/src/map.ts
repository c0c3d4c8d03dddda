import { createHash } from 'node:crypto';
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
import type { BaseDocument, Person } from '@hjemmel/model';
import type { Dokument, Forsendelse, Mottaker } from './forsendelse.js';
import type { SvarUtOptions } from './options.js';

/** Most bytes SvarUt prints, with room for what encryption adds. */
export const mostBytes = 300_000_000;

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The types, and what each is called where the person sees it: a plan says nothing of itself. */
const names: Readonly<Record<string, string>> = {
  vedtak: 'vedtak',
  samarbeidsavtale: 'avtale',
  'individuell-plan': 'brev',
  kriseplan: 'brev',
  intervensjonsplan: 'brev',
};

export const documentTypes: readonly string[] = Object.keys(names);

/** What no citizen channel may have: a draft, a changed file, another's copy, a decision that may be lost unnoticed. */
function unfit({ document, letter, enclosures, rendition }: Delivery, options: SvarUtOptions): string | undefined {
  if (!documentTypes.includes(document.type)) return 'type-stoettes-ikke';
  if (letter.draft) return 'utkast';
  if (rendition !== 'part') return 'feil-rendisjon';
  if (document.type === 'vedtak' && letter.mandatory.length === 0) return 'uten-klagerett';
  if (document.type === 'vedtak' && options.kunDigitalLevering === true) return 'kun-digital-vedtak';
  const files = [letter, ...enclosures];
  if (files.some(({ mediaType }) => mediaType !== 'application/pdf')) return 'filtype-stoettes-ikke';
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return 'for-stor';
  return files.some(({ bytes, sha256: stated }) => sha256(bytes) !== stated) ? 'fil-endret' : undefined;
}

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

function filesOf({ letter, enclosures }: Delivery): readonly Part[] {
  return [
    { name: 'brev.pdf', mediaType: 'application/pdf', bytes: letter.bytes },
    ...enclosures.map(({ bytes, mediaType }, at) => ({ name: `vedlegg-${at + 1}.pdf`, mediaType, bytes })),
  ];
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

function lostOf({ document, enclosures }: Delivery): readonly Loss[] {
  const sent = new Set(enclosures.map(({ vedlegg }) => vedlegg));
  const missing = (document.vedlegg ?? []).flatMap(({ id }, at) =>
    sent.has(id) ? [] : [{ path: `/vedlegg/${at}`, reason: 'fil-ikke-med' }],
  );
  return [{ path: '', reason: 'bare-som-brev' }, ...missing];
}

/** A letter to the one it is about, or to who acts for them. */
export function map(options: SvarUtOptions, delivery: Delivery, { now, uuid }: MapContext): Mapped {
  const wrong = unfit(delivery, options);
  if (wrong !== undefined) return refused(wrong);
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
  const files = filesOf(delivery);
  const eksternReferanse = uuid('eksternReferanse');
  const forsendelse = forsendelseOf({ delivery, mottaker, files, eksternReferanse }, options, now);
  const bytes = new TextEncoder().encode(JSON.stringify(forsendelse, null, 2));
  const parts = [{ name: 'forsendelse.json', mediaType: 'application/json', bytes }, ...files];
  const references = { eksternReferanse };
  return { ok: true, payload: { headers: {}, parts, references }, lost: lostOf(delivery) };
}
