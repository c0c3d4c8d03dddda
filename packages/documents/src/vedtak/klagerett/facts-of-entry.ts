import { fylke, isAppealRule, kommune } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { addressLines } from '../../felles/address-visibility.js';
import { languageOf } from '../../felles/language.js';
import { decidingKommune } from '../instans.js';
import type { NoticeFacts } from './notice.js';
import { urgentMeasures } from './regimes.js';

/** A `klagerett` entry, its text left out of account. */
export type EntryFacts = Omit<DraftPart<Klagerett>, 'tekst' | 'tekstversjon'>;

/**
 * What the notice of an entry has to say, read from the entry itself and the letter it stands in: the same facts make
 * the text and judge it later. `mixed` when the letter has more than one entry.
 */
export function factsOfEntry(vedtak: Draft<Vedtak>, entry: EntryFacts, mixed: boolean): NoticeFacts {
  const { avsender, underretning } = vedtak;
  const { klagefrist, hjelp = [], klageinstans, digitalKanal } = entry;
  return {
    language: languageOf(vedtak),
    tjenester: mixed ? namesOf(vedtak, entry) : [],
    uker: klagefrist?.uker ?? 0,
    regnesFra: klagefrist?.regnesFra ?? 'kommetFrem',
    digitalt: underretning?.maate === 'digitalt',
    organ: entry.sendesTil?.navn ?? '',
    adresse: addressLines(avsender.skjermetVisning?.postadresse ?? avsender.postadresse),
    ...(klageinstans?.navn !== undefined && { klageinstans: klageinstans.navn }),
    ...(digitalKanal?.adresse !== undefined && { digitalKanal: digitalKanal.adresse }),
    underskrift: entry.form === 'skriftligMedUnderskrift',
    telefon: avsender.saksbehandler?.telefon ?? avsender.telefon ?? '',
    nav: hjelp.includes('navKontoret'),
    ...(hjelp.includes('pasientOgBrukerombudet') && ombudOf(vedtak)),
    statsforvalterRaad: hjelp.includes('statsforvalteren'),
    utsattIverksetting: entry.utsattIverksetting === true,
    midlertidigeTiltak: leavesInNeed(vedtak, entry),
    ...(vedtak.soeksmaal && { soeksmaal: courtOf(vedtak.soeksmaal) }),
    tillegg: [vedtak.sakskostnader, vedtak.rettsraad].flatMap((text) => text ?? []),
    hjemler: (entry.hjemler ?? []).filter(isAppealRule),
  };
}

/** There is one pasient- og brukerombud in each fylke (pbrl § 8-2). */
export function ombudOf(vedtak: Draft<Vedtak>): Pick<NoticeFacts, 'ombudFylke'> {
  const name = fylke(kommune(decidingKommune(vedtak) ?? '')?.fylkesnummer ?? '')?.navn;
  return name === undefined ? {} : { ombudFylke: name };
}

function namesOf({ avgjoerelser = [] }: Draft<Vedtak>, { gjelder = [] }: EntryFacts): readonly string[] {
  return gjelder.map((id) => lowerFirst(avgjoerelser.find((row) => row.id === id)?.tjeneste?.betegnelse ?? ''));
}

function leavesInNeed({ avgjoerelser = [] }: Draft<Vedtak>, { gjelder = [] }: EntryFacts): boolean {
  return avgjoerelser.some((row) => gjelder.includes(row.id) && urgentMeasures(row).length > 0);
}

function courtOf({ klageFoerst = false, fristMaaneder }: NonNullable<Draft<Vedtak>['soeksmaal']>) {
  return { klageFoerst, ...(fristMaaneder !== undefined && { fristMaaneder }) };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
