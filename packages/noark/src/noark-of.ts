import type { Delivery, Loss } from '@hjemmel/adapter';
import type { BaseDocument } from '@hjemmel/model';
import { pdfAFormats, pdfAOf } from './file-format.js';
import { filesOf, sha256 } from './files.js';
import type { EksternNoekkel, Klassifikasjon, Mappe, NoarkPackage, Registrering, Skjerming } from './model.js';
import { type NoarkOptions, type NoarkType, noarkTypes } from './options.js';
import { partiesOf, partOf, personIdOf } from './parties.js';
import { skjermingshjemmelOf } from './shielding.js';
import { kindOf, titlesOf } from './titles.js';

/** A delivery as an archive sees it, or why it cannot stand in one. `params` hold names of options and codes only. */
export type NoarkOf =
  | { readonly ok: true; readonly value: NoarkPackage; readonly lost: readonly Loss[] }
  | { readonly ok: false; readonly reason: string; readonly params?: Readonly<Record<string, unknown>> };

const isNoarkType = (type: string): type is NoarkType => (noarkTypes as readonly string[]).includes(type);
const isPlan = (type: string): boolean => type !== 'vedtak' && type !== 'samarbeidsavtale';

const dateFields: Readonly<Record<string, string>> = {
  vedtak: 'vedtaksdato',
  samarbeidsavtale: 'avtaledato',
  intervensjonsplan: 'plandato',
};

/** The document's own date: of the decision or agreement, else the day it was last changed. */
function dateOf(document: BaseDocument): string {
  const own = (document as unknown as Readonly<Record<string, unknown>>)[dateFields[document.type] ?? ''];
  return typeof own === 'string' ? own : document.sistEndret.slice(0, 10);
}

/** Only a letter an archive may keep: finished, unaltered, PDF/A, and with no document inside unless that is agreed. */
function unfitLetter({ letter, enclosures }: Delivery, options: NoarkOptions): string | undefined {
  if (letter.draft) return 'utkast';
  if (letter.mediaType !== 'application/pdf') return 'ikke-arkivformat';
  const altered = [letter, ...enclosures].some(({ bytes, sha256: stated }) => sha256(bytes) !== stated);
  if (altered) return 'fil-endret';
  const archive = pdfAOf(letter.bytes);
  if (archive === undefined || pdfAFormats[archive.part + archive.conformance] === undefined) return 'ikke-arkivformat';
  return archive.part === '3' && !options.kildeIArkivkopi ? 'kilde-i-arkivkopi' : undefined;
}

function refusalOf(delivery: Delivery, options: NoarkOptions): NoarkOf | undefined {
  const { type } = delivery.document;
  if (!isNoarkType(type)) return { ok: false, reason: 'type-stoettes-ikke', params: { type } };
  if (isPlan(type) && !options.planer) return { ok: false, reason: 'planer-ikke-valgt', params: { valg: 'planer' } };
  const unfit = unfitLetter(delivery, options);
  if (unfit === 'kilde-i-arkivkopi') return { ok: false, reason: unfit, params: { valg: 'kildeIArkivkopi' } };
  return unfit === undefined ? undefined : { ok: false, reason: unfit };
}

const keyOf = (fagsystem: string, noekkel: string): EksternNoekkel => ({ fagsystem, noekkel });

function mappeOf({ document, caseKey }: Delivery, skjerming: Skjerming, options: NoarkOptions): Mappe {
  const klasse = personIdOf(document.bruker);
  const klassifikasjon: Klassifikasjon | undefined =
    klasse === undefined ? undefined : { klassifikasjonssystem: options.klassifikasjonssystem, klasse };
  return {
    ...titlesOf(options.tjenesteomraade, document.bruker.navn),
    ...(options.arkivdel === undefined ? {} : { arkivdel: options.arkivdel }),
    part: partOf(document, options.partrolle),
    skjerming,
    ...(klassifikasjon === undefined ? {} : { klassifikasjon }),
    eksternNoekkel: keyOf(options.system, caseKey),
  };
}

/** Sent to a person it is an outgoing document; an agreement that stays in the fagsystem is internal. */
function kindOfRegistrering({ document, dispatched }: Delivery) {
  if (isPlan(document.type)) return { slag: 'arkivnotat' } as const;
  const sent = document.type === 'vedtak' || document.mottaker.some(({ kanal }) => kanal !== 'fagsystem');
  if (!sent) return { slag: 'journalpost', journalposttype: 'X', journalstatus: 'F' } as const;
  const status =
    dispatched === undefined ? { journalstatus: 'F' as const } : { journalstatus: 'E' as const, sendtDato: dispatched };
  return { slag: 'journalpost', journalposttype: 'U', ...status } as const;
}

function replacedBy({ erstatter }: BaseDocument, options: NoarkOptions) {
  if (erstatter === undefined) return {};
  return { kryssreferanse: keyOf(options.system, `${erstatter.id}:${erstatter.versjon}`) };
}

/** Maps a delivery to Noark. Pure; the ground for withholding is that of the document's own date. */
export function noarkOf(delivery: Delivery, options: NoarkOptions): NoarkOf {
  const refusal = refusalOf(delivery, options);
  if (refusal !== undefined) return refusal;
  const { document, caseKey } = delivery;
  const korrespondansepart = partiesOf(document);
  if (korrespondansepart === undefined) return { ok: false, reason: 'mottaker-uten-navn' };
  const dokumentetsDato = dateOf(document);
  const skjerming: Skjerming = {
    tilgangsrestriksjon: options.tilgangsrestriksjon,
    skjermingshjemmel: skjermingshjemmelOf(document, dokumentetsDato, options),
  };
  const titles = titlesOf(kindOf(document), document.bruker.navn);
  const key = `${document.id}:${document.versjon}`;
  const { files, described, lost } = filesOf({ delivery, options, skjerming, tittel: titles.tittel, key });
  const registrering: Registrering = {
    ...kindOfRegistrering(delivery),
    ...titles,
    ...replacedBy(document, options),
    forelder: keyOf(options.system, caseKey),
    skjerming,
    dokumentbeskrivelse: described,
    korrespondansepart,
    eksternNoekkel: keyOf(options.system, key),
    dokumentetsDato,
  };
  const mappe = options.mappe === 'opprett' ? { mappe: mappeOf(delivery, skjerming, options) } : {};
  return { ok: true, value: { system: options.system, ...mappe, registrering, files }, lost };
}
