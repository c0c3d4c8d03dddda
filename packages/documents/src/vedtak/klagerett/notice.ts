import type { Language } from '@hjemmel/validator';
import { formatDate } from '../../felles/format-date.js';
import { joinAnd } from '../../felles/phrases.js';
import { cited } from './cited.js';
import type { NoticeTemplate } from './notice-template.js';
import { noticeTemplates } from './notice-templates.js';

/** Everything the notice of one regime has to say, as facts. */
export interface NoticeFacts {
  readonly language: Language;
  /** Names of the services the notice is about; empty when it is about the whole letter. */
  readonly tjenester: readonly string[];
  readonly uker: number;
  readonly regnesFra: 'kunnskap' | 'kommetFrem';
  readonly digitalt: boolean;
  /** A last day to print, and whether it may turn out later. */
  readonly sisteDag?: { readonly dato: string; readonly tidligst: boolean };
  readonly organ: string;
  readonly adresse: readonly string[];
  /** Missing for a municipal body without a name of its own. */
  readonly klageinstans?: string;
  readonly digitalKanal?: string;
  readonly underskrift: boolean;
  readonly telefon: string;
  readonly nav: boolean;
  /** The fylke whose ombud is named; health and care only. */
  readonly ombudFylke?: string;
  readonly statsforvalterRaad: boolean;
  readonly utsattIverksetting: boolean;
  /** Somebody may be without a roof until the klage is decided. */
  readonly midlertidigeTiltak: boolean;
  readonly soeksmaal?: { readonly klageFoerst: boolean; readonly fristMaaneder?: number };
  /** What only this letter says, e.g. on sakskostnader. */
  readonly tillegg: readonly string[];
  /** Where the rules on appeals are found. */
  readonly hjemler: readonly string[];
}

/** The notice as heading and paragraphs, in the order a reader needs them. */
export interface NoticeText {
  readonly overskrift: string;
  readonly avsnitt: readonly string[];
}

/** Fills the template of the language with the facts (fvl § 27 third and fourth paragraph, pbrl §§ 7-2 to 7-5). */
export function noticeText(facts: NoticeFacts, template = noticeTemplates[facts.language]): NoticeText {
  const { tjenester, language } = facts;
  const overskrift =
    tjenester.length === 0 ? template.heading : fill(template.headingFor, { tjenester: joinAnd(tjenester, language) });
  return { overskrift, avsnitt: paragraphs(facts, template).filter((paragraph) => paragraph !== '') };
}

function paragraphs(facts: NoticeFacts, template: NoticeTemplate): readonly string[] {
  const klageinstans = facts.klageinstans ?? template.eierKlageinstans;
  return [
    join(deadline(facts, template)),
    join(addressee(facts, template, klageinstans)),
    join([...form(facts, template), template.innhold]),
    join(help(facts, template)),
    facts.utsattIverksetting ? template.utsattIverksetting : '',
    facts.midlertidigeTiltak ? template.midlertidigeTiltak : '',
    template.innsyn,
    fill(template.videre, { klageinstans }),
    join(court(facts, template)),
    ...facts.tillegg,
    facts.hjemler.length === 0 ? '' : fill(template.hjemler, { hjemler: cited(facts.hjemler, facts.language) }),
  ];
}

function deadline(facts: NoticeFacts, template: NoticeTemplate): readonly string[] {
  const { regnesFra, sisteDag, uker, language } = facts;
  const words = { uker: template.uker[uker] ?? String(uker) };
  const day = sisteDag?.tidligst ? template.tidligstSisteDag : template.sisteDag;
  return [
    fill(regnesFra === 'kunnskap' ? template.fristKunnskap : template.fristKommetFrem, words),
    // That the varsel also starts the four-week period is not confirmed, so it is said only of the other.
    facts.digitalt && regnesFra === 'kommetFrem' ? template.fristDigitalt : '',
    sisteDag ? fill(day, { dato: formatDate(sisteDag.dato, language) }) : '',
  ];
}

function addressee(facts: NoticeFacts, template: NoticeTemplate, klageinstans: string): readonly string[] {
  const { organ, digitalKanal } = facts;
  const adresse = facts.adresse.join(', ');
  const sentence = adresse === '' ? template.sendesTilUtenAdresse : template.sendesTil;
  return [
    fill(sentence, { organ, adresse, klageinstans }),
    digitalKanal === undefined ? '' : fill(template.digitalKanal, { url: digitalKanal }),
  ];
}

function form({ underskrift, digitalKanal }: NoticeFacts, template: NoticeTemplate): readonly string[] {
  if (!underskrift) return [template.formUtenUnderskrift];
  return [template.formUnderskrift, digitalKanal === undefined ? '' : template.formUnderskriftDigital];
}

function help(facts: NoticeFacts, template: NoticeTemplate): readonly string[] {
  return [
    fill(facts.nav ? template.hjelpNavKontoret : template.hjelpKommunen, { telefon: facts.telefon }),
    facts.ombudFylke === undefined ? '' : fill(template.hjelpOmbud, { fylke: facts.ombudFylke }),
    facts.statsforvalterRaad ? template.hjelpStatsforvalteren : '',
    template.fullmakt,
  ];
}

function court({ soeksmaal }: NoticeFacts, template: NoticeTemplate): readonly string[] {
  const { klageFoerst = false, fristMaaneder } = soeksmaal ?? {};
  return [
    klageFoerst ? template.soeksmaalKlageFoerst : '',
    fristMaaneder === undefined ? '' : fill(template.soeksmaalFrist, { maaneder: String(fristMaaneder) }),
  ];
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  let filled = '';
  for (const [index, part] of partsOf(sentence).entries())
    filled += index % 2 === 0 ? part : (facts[part] ?? `{${part}}`);
  return filled;
}

const split = new Map<string, readonly string[]>();

/** Text and names of places by turns, starting with text; the sentences of the frozen templates come again in every letter. */
function partsOf(sentence: string): readonly string[] {
  const known = split.get(sentence);
  if (known) return known;
  const parts = sentence.split(/\{(\w+)\}/);
  split.set(sentence, parts);
  return parts;
}
