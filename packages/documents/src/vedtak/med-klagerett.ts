import { newAdministrationActApplies, type ProvisionId, underNewAdministrationAct } from '@hjemmel/law';
import type { Draft, Klagerett, Vedtak } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { CompleteOptions } from '../felles/document-type.js';
import { languageOf } from '../felles/language.js';
import { isFinal } from './instans.js';
import { factsOfEntry, ombudOf } from './klagerett/facts-of-entry.js';
import { noticeText } from './klagerett/notice.js';
import { noticeTemplates } from './klagerett/notice-templates.js';
import { chooseTemplate, type OwnNoticeTemplate } from './klagerett/own-template.js';
import { hurtsWhenCarriedOut, type Regime, regimesOf } from './klagerett/regimes.js';

/** Choices of whoever makes the letter. */
export interface KlagerettOptions extends CompleteOptions {
  /** The kommune's own notice template; ours unless given, and in any other language than its own. */
  readonly mal?: OwnNoticeTemplate;
}

/**
 * A new vedtak with its `klagerett` entries from the law, one for each regime in the letter; `endelig` instead
 * where it decides a klage. The law is that of `lawDate` (vedtaksdato unless given). A decision whose basis gives no answer gets no entry,
 * and validation says so.
 */
export function medKlagerett(vedtak: Draft<Vedtak>, options: KlagerettOptions = {}): Draft<Vedtak> {
  const { klagerett: _klagerett, endelig: _endelig, ...rest } = vedtak;
  if (isFinal(vedtak)) {
    return { ...rest, endelig: endelig(vedtak, options) } as Draft<Vedtak>;
  }
  const regimes = regimesOf(vedtak, options);
  const klagerett = regimes.map((regime, index) => entry(vedtak, regime, regimes.length > 1, index + 1, options));
  return { ...rest, klagerett } as Draft<Vedtak>;
}

function endelig(vedtak: Draft<Vedtak>, { mal, ...options }: KlagerettOptions): NonNullable<Vedtak['endelig']> {
  const { template } = chooseTemplate(languageOf(vedtak), mal);
  return {
    hjemmel: current(['fvl-28'], vedtak, options),
    sivilombud: template.sivilombud !== '',
    tekst: {
      overskrift: template.endeligHeading,
      avsnitt: [template.endelig, template.sivilombud].filter((paragraph) => paragraph !== ''),
    },
  };
}

function entry(
  vedtak: Draft<Vedtak>,
  regime: Regime,
  mixed: boolean,
  number: number,
  { mal, ...options }: KlagerettOptions,
): Klagerett {
  const facts = { id: `klagerett-${number}`, ...regimeFacts(vedtak, regime, options) };
  const { template, tekstversjon } = chooseTemplate(languageOf(vedtak), mal);
  return { ...facts, tekst: noticeText(factsOfEntry(vedtak, facts, mixed), template), tekstversjon };
}

function regimeFacts(
  vedtak: Draft<Vedtak>,
  regime: Regime,
  options: CompleteOptions,
): Omit<Klagerett, 'id' | 'tekst' | 'tekstversjon'> {
  const kanal = vedtak.avsender.digitaleKanaler?.find((channel) => channel.tarImotKlage)?.adresse;
  return {
    gjelder: regime.avgjoerelser.map(({ id }) => id),
    klageinstans: klageinstansOf(vedtak, regime, languageOf(vedtak)),
    sendesTil: sendesTil(vedtak),
    klagefrist: klagefristOf(vedtak, regime, options),
    form: formOf(vedtak, regime, options),
    innsyn: true,
    ...(regime.avgjoerelser.some(hurtsWhenCarriedOut) && { utsattIverksetting: true }),
    hjelp: helpOf(vedtak, regime),
    ...(kanal !== undefined && { digitalKanal: { adresse: kanal, kvittering: true } }),
    hjemler: hjemlerOf(vedtak, regime, options),
  };
}

/** The act of 2025 asks for no signature, but pbrl § 7-3 still does. */
function formOf(vedtak: Draft<Vedtak>, { appeal }: Regime, options: CompleteOptions): Klagerett['form'] {
  const signed = 'regime' in appeal && appeal.form.includes('pbrl-7-3');
  return newAct(vedtak, options) && !signed ? 'skriftligUtenUnderskrift' : 'skriftligMedUnderskrift';
}

/** Where the register does not know which office it was. */
const SOME_OFFICE: Readonly<Record<Language, string>> = {
  nb: 'Statsforvalteren',
  nn: 'Statsforvaltaren',
  en: 'the County Governor',
};

const START = { kunnskap: 'kunnskap', 'kommet-frem': 'kommetFrem' } as const;

function klagefristOf(vedtak: Draft<Vedtak>, { appeal }: Regime, options: CompleteOptions): Klagerett['klagefrist'] {
  if (!('regime' in appeal)) {
    const hjemmel = current(['fvl-29'], vedtak, options);
    return { uker: appeal.frist ?? 3, regnesFra: appeal.regnesFra ?? 'kommetFrem', hjemmel };
  }
  const { uker, regnesFra, hjemmel } = appeal.klagefrist;
  return { uker, regnesFra: START[regnesFra], hjemmel };
}

function newAct({ vedtaksdato = '' }: Draft<Vedtak>, options: CompleteOptions): boolean {
  const { lawDate = vedtaksdato, nyForvaltningslovFra } = options;
  return newAdministrationActApplies(lawDate, nyForvaltningslovFra === undefined ? {} : { nyForvaltningslovFra });
}

/** Provisions of the administration act that applies, from their numbers in that of 1967. */
function current(ids: readonly ProvisionId[], vedtak: Draft<Vedtak>, options: CompleteOptions): readonly ProvisionId[] {
  return newAct(vedtak, options) ? ids.flatMap(underNewAdministrationAct) : ids;
}

/** The klage goes to the body that decided, which in Oslo is the bydel or the NAV office (fvl § 32 a, pbrl § 7-2). */
function sendesTil({ besluttendeOrgan, avsender }: Draft<Vedtak>): Klagerett['sendesTil'] {
  const navn = besluttendeOrgan?.navn ?? avsender.kommune?.navn ?? '';
  const organisasjonsnummer = besluttendeOrgan?.organisasjonsnummer;
  return { navn, ...(organisasjonsnummer !== undefined && { organisasjonsnummer }) };
}

function klageinstansOf(vedtak: Draft<Vedtak>, { appeal }: Regime, language: Language): Klagerett['klageinstans'] {
  if (!('regime' in appeal)) return { type: 'annet', navn: appeal.klageinstans ?? '' };
  const { type, navn, organisasjonsnummer } = appeal.klageinstans;
  if (type === 'statsforvalter') {
    return {
      type,
      navn: navn ?? SOME_OFFICE[language],
      ...(organisasjonsnummer !== undefined && { organisasjonsnummer }),
    };
  }
  return {
    type: 'kommunalKlageinstans',
    navn: vedtak.avsender.klageorgan?.navn ?? noticeTemplates[language].eierKlageinstans,
  };
}

/** What the notice cites: of every decision it covers, since a short and a long health service cite differently. */
function hjemlerOf(vedtak: Draft<Vedtak>, regime: Regime, options: CompleteOptions): readonly string[] {
  if (!('regime' in regime.appeal)) {
    return current(['fvl-28', 'fvl-29', 'fvl-32'], vedtak, options);
  }
  const each = regime.avgjoerelser.flatMap((avgjoerelse) => {
    const [own] = regimesOf({ ...vedtak, avgjoerelser: [avgjoerelse] }, options);
    return own && 'regime' in own.appeal ? own.appeal.hjemler : [];
  });
  return [...new Set(each)];
}

/** Pasient- og brukerombudet helps in health and care only (pbrl §§ 8-1, 8-2). */
function helpOf(vedtak: Draft<Vedtak>, { appeal }: Regime): Klagerett['hjelp'] {
  if (!('regime' in appeal)) return ['kommunen'];
  const ombud = appeal.ombud && ombudOf(vedtak).ombudFylke !== undefined;
  return [
    appeal.help.includes('nav-kontoret') ? 'navKontoret' : 'kommunen',
    ...(ombud ? (['pasientOgBrukerombudet'] as const) : []),
    ...(appeal.help.includes('statsforvalteren') ? (['statsforvalteren'] as const) : []),
  ];
}
