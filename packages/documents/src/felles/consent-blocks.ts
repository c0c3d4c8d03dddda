import type { DraftPart, Samtykke } from '@hjemmel/model';
import { type Block, h3, type KeyValueRow, keyValue, p, row } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { formatDate, formatPeriod } from './format-date.js';
import { oneLine } from './free-text.js';
import { languageName } from './language-name.js';
import { capitalise, joinAnd } from './phrases.js';
import type { AddressedAs } from './texts/addressed-as.js';
import { type ConsentTexts, consentTexts } from './texts/consent-texts.js';
import { type ConsentVoice, consentVoices } from './texts/consent-voices.js';

type Consent = DraftPart<Samtykke>;

/** Every recorded consent in words: what it covers, how it was given and how it is withdrawn (fvl § 13 a, pbrl § 3-6). */
export function consentBlocks(
  consents: readonly Consent[] | undefined,
  language: Language,
  addressedAs: AddressedAs = 'du',
): readonly Block[] {
  const texts = { ...consentTexts[language], ...consentVoices[language][addressedAs] };
  return (consents ?? []).flatMap((consent, index) => oneConsent(consent, `/samtykke/${index}`, texts, language));
}

type Texts = ConsentTexts & ConsentVoice;

function oneConsent(consent: Consent, source: string, texts: Texts, language: Language): readonly Block[] {
  const { dato, trukket, nektPaavirkerIkkeTjenester } = consent;
  const rows = [...scope(consent, source, texts, language), ...given(consent, source, texts, language)];
  return [
    h3(texts.title(dato === undefined ? '' : formatDate(dato, language)).trim(), { source }),
    ...(trukket?.dato ? [p(texts.withdrawn(formatDate(trukket.dato, language)), { source: `${source}/trukket` })] : []),
    ...(rows.length > 0 ? [keyValue(rows, { source })] : []),
    ...(nektPaavirkerIkkeTjenester ? [p(texts.free, { source: `${source}/nektPaavirkerIkkeTjenester` })] : []),
  ];
}

function scope(consent: Consent, source: string, texts: Texts, language: Language): readonly KeyValueRow[] {
  const to = (consent.tilHvem ?? []).map(({ rolle, virksomhet }) => [rolle, virksomhet].filter(Boolean).join(', '));
  const effects = (consent.virkning ?? []).map((code) => texts.virkning[code]);
  return facts(source, [
    [texts.who, consent.hvem && texts.hvem[consent.hvem], 'hvem'],
    [texts.to, to.join('; '), 'tilHvem'],
    [texts.what, consent.opplysninger, 'opplysninger'],
    [texts.purpose, consent.formaal, 'formaal'],
    [texts.effect, capitalise(joinAnd(effects, language)), 'virkning'],
    [texts.period, consent.periode && capitalise(formatPeriod(consent.periode, language)), 'periode'],
    [texts.exceptions, consent.unntak, 'unntak'],
  ]);
}

function given(consent: Consent, source: string, texts: Texts, language: Language): readonly KeyValueRow[] {
  const { informertAv, spraak, tolk, beslutningskompetanse: judged } = consent;
  const spoken = spraak && languageName(spraak, language);
  const interpreter = [
    tolk?.hvem && texts.tolk[tolk.hvem],
    tolk?.spraak && languageName(tolk.spraak, language),
    tolk?.grunn,
  ];
  const judgedOn = judged?.dato && formatDate(judged.dato, language);
  return facts(source, [
    [texts.form, consent.form && texts.forms[consent.form], 'form'],
    [texts.explainedBy, [informertAv, spoken].filter(Boolean).join(', '), 'informertAv'],
    [texts.interpreter, capitalise(interpreter.filter(Boolean).join(', ')), 'tolk'],
    [
      texts.competence,
      [judged?.vurdertAv, judgedOn, judged?.begrunnelse].filter(Boolean).join(', '),
      'beslutningskompetanse',
    ],
    [texts.withdrawal, consent.trekkesSlik, 'trekkesSlik'],
    [texts.afterwards, consent.foelgerAvTrekk, 'foelgerAvTrekk'],
    [texts.recorded, consent.journalfoert, 'journalfoert'],
  ]);
}

function facts(
  source: string,
  rows: readonly (readonly [key: string, value: string | undefined, path: string])[],
): readonly KeyValueRow[] {
  return rows.flatMap(([key, value, path]) => (value ? [row(key, oneLine(value), `${source}/${path}`)] : []));
}
