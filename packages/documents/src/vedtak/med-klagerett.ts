import { fylke, kommune, newAdministrationActApplies } from '@hjemmel/law';
import type { Draft, Klagerett, Vedtak } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { addressLines } from '../felles/address-visibility.js';
import type { CompleteOptions } from '../felles/document-type.js';
import { languageOf } from '../felles/language.js';
import { type NoticeFacts, noticeText } from './klagerett/notice.js';
import {
  noticeTemplateName,
  noticeTemplates,
  noticeTemplateVersion,
  templateHash,
} from './klagerett/notice-templates.js';
import { hurtsWhenCarriedOut, type Regime, regimesOf } from './klagerett/regimes.js';

/**
 * A new vedtak with its `klagerett` entries from the law, one for each regime in the letter; on a klagevedtak `endelig`
 * instead. The law is that of `lawDate` (vedtaksdato unless given). A decision whose basis gives no answer gets no entry,
 * and validation says so.
 */
export function medKlagerett(vedtak: Draft<Vedtak>, options: CompleteOptions = {}): Draft<Vedtak> {
  const { klagerett: _klagerett, endelig: _endelig, ...rest } = vedtak;
  if (vedtak.instans?.type === 'klagevedtak') return { ...rest, endelig: endelig(languageOf(vedtak)) } as Draft<Vedtak>;
  const regimes = regimesOf(vedtak, options);
  const klagerett = regimes.map((regime, index) => entry(vedtak, regime, regimes.length > 1, index + 1, options));
  return { ...rest, klagerett } as Draft<Vedtak>;
}

function endelig(language: Language): NonNullable<Vedtak['endelig']> {
  const template = noticeTemplates[language];
  return {
    hjemmel: ['fvl-28'],
    sivilombud: true,
    tekst: { overskrift: template.endeligHeading, avsnitt: [template.endelig, template.sivilombud] },
  };
}

function entry(
  vedtak: Draft<Vedtak>,
  regime: Regime,
  mixed: boolean,
  number: number,
  options: CompleteOptions,
): Klagerett {
  const facts = factsOf(vedtak, regime, mixed, options);
  const klageinstans = klageinstansOf(vedtak, regime, facts.language);
  const { digitalKanal } = facts;
  return {
    id: `klagerett-${number}`,
    gjelder: regime.avgjoerelser.map(({ id }) => id),
    klageinstans,
    sendesTil: sendesTil(vedtak),
    klagefrist: { uker: facts.uker, regnesFra: facts.regnesFra, hjemmel: hjemmelOfDeadline(regime) },
    form: facts.underskrift ? 'skriftligMedUnderskrift' : 'skriftligUtenUnderskrift',
    innsyn: true,
    ...(facts.utsattIverksetting && { utsattIverksetting: true }),
    hjelp: helpOf(facts),
    ...(digitalKanal !== undefined && { digitalKanal: { adresse: digitalKanal, kvittering: true } }),
    hjemler: facts.hjemler,
    tekst: noticeText(facts),
    tekstversjon: {
      mal: noticeTemplateName,
      versjon: noticeTemplateVersion,
      sha256: templateHash(noticeTemplates[facts.language]),
    },
  };
}

function factsOf(vedtak: Draft<Vedtak>, regime: Regime, mixed: boolean, options: CompleteOptions): NoticeFacts {
  const { appeal, avgjoerelser } = regime;
  const language = languageOf(vedtak);
  const fromLaw = 'regime' in appeal;
  const date = options.lawDate ?? vedtak.vedtaksdato ?? '';
  const kanal = vedtak.avsender.digitaleKanaler?.find((channel) => channel.tarImotKlage)?.adresse;
  const organ = sendesTil(vedtak);
  const klageinstans = klageinstansOf(vedtak, regime, language).navn;
  const tillegg = [vedtak.sakskostnader, vedtak.rettsraad].flatMap((text) => text ?? []);
  return {
    language,
    tjenester: mixed ? avgjoerelser.map(({ tjeneste }) => lowerFirst(tjeneste?.betegnelse ?? '')) : [],
    uker: fromLaw ? appeal.klagefrist.uker : (appeal.frist ?? 3),
    regnesFra: fromLaw ? START[appeal.klagefrist.regnesFra] : (appeal.regnesFra ?? 'kommetFrem'),
    digitalt: vedtak.underretning?.maate === 'digitalt',
    organ: organ.navn,
    adresse: addressLines(vedtak.avsender.skjermetVisning?.postadresse ?? vedtak.avsender.postadresse),
    klageinstans,
    ...(kanal !== undefined && { digitalKanal: kanal }),
    underskrift: !newAdministrationActApplies(date, inForceOptions(options)),
    telefon: vedtak.avsender.saksbehandler?.telefon ?? vedtak.avsender.telefon ?? '',
    nav: fromLaw && appeal.help.includes('nav-kontoret'),
    ...ombudOf(vedtak, regime),
    statsforvalterRaad: fromLaw && appeal.help.includes('statsforvalteren'),
    utsattIverksetting: avgjoerelser.some(hurtsWhenCarriedOut),
    ...(vedtak.soeksmaal && { soeksmaal: courtOf(vedtak.soeksmaal) }),
    tillegg,
    hjemler: hjemlerOf(vedtak, regime, options),
  };
}

const START = { kunnskap: 'kunnskap', 'kommet-frem': 'kommetFrem' } as const;

function courtOf({ klageFoerst = false, fristMaaneder }: NonNullable<Draft<Vedtak>['soeksmaal']>) {
  return { klageFoerst, ...(fristMaaneder !== undefined && { fristMaaneder }) };
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
    return { type, navn: navn ?? '', ...(organisasjonsnummer !== undefined && { organisasjonsnummer }) };
  }
  return {
    type: 'kommunalKlageinstans',
    navn: vedtak.avsender.klageorgan?.navn ?? noticeTemplates[language].eierKlageinstans,
  };
}

function hjemmelOfDeadline({ appeal }: Regime): Klagerett['klagefrist']['hjemmel'] {
  return 'regime' in appeal ? appeal.klagefrist.hjemmel : ['fvl-29'];
}

/** What the notice cites: of every decision it covers, since a short and a long health service cite differently. */
function hjemlerOf(vedtak: Draft<Vedtak>, regime: Regime, options: CompleteOptions): readonly string[] {
  if (!('regime' in regime.appeal)) return ['fvl-28', 'fvl-29', 'fvl-32'];
  const each = regime.avgjoerelser.flatMap((avgjoerelse) => {
    const [own] = regimesOf({ ...vedtak, avgjoerelser: [avgjoerelse] }, options);
    return own && 'regime' in own.appeal ? own.appeal.hjemler : [];
  });
  return [...new Set(each)];
}

/** Pasient- og brukerombudet helps in health and care only, one in each fylke (pbrl §§ 8-1, 8-2). */
function ombudOf({ besluttendeOrgan, avsender }: Draft<Vedtak>, { appeal }: Regime): Pick<NoticeFacts, 'ombudFylke'> {
  if (!('regime' in appeal) || !appeal.ombud) return {};
  const number = besluttendeOrgan?.paaVegneAvKommune ?? avsender.kommune?.kommunenummer ?? '';
  const name = fylke(kommune(number)?.fylkesnummer ?? '')?.navn;
  return name === undefined ? {} : { ombudFylke: name };
}

function helpOf(facts: NoticeFacts): Klagerett['hjelp'] {
  return [
    facts.nav ? 'navKontoret' : 'kommunen',
    ...(facts.ombudFylke === undefined ? [] : (['pasientOgBrukerombudet'] as const)),
    ...(facts.statsforvalterRaad ? (['statsforvalteren'] as const) : []),
  ];
}

function inForceOptions({ nyForvaltningslovFra }: CompleteOptions) {
  return nyForvaltningslovFra === undefined ? {} : { nyForvaltningslovFra };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
