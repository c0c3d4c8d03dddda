import { type Block, h3, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise, joinAnd } from '../../felles/phrases.js';
import { languageName } from '../texts/language-names.js';
import { oneLine } from './cells.js';
import { chapter, optionalText, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';
import { interpreterText } from './interpreter.js';

type Consent = NonNullable<Agreement['samtykke']>[number];

/** Each consent whole, as the person gave it. */
export function consents(context: Context): readonly Block[] {
  const { document, texts } = context;
  const given = (document.samtykke ?? []).flatMap((row, index) => consent(row, `/samtykke/${index}`, context));
  return chapter(texts.consents.heading, '/samtykke', given);
}

function consent(row: Consent, source: string, context: Context): readonly Block[] {
  const { texts, language } = context;
  const { consents } = texts;
  const withdrawn = row.trukket?.dato;
  const names = (row.tilHvem ?? []).flatMap(({ virksomhet }) => virksomhet ?? []);
  return [
    h3(consents.one(joinAnd(names, language)), { source }),
    ...(withdrawn === undefined
      ? []
      : [p(consents.withdrawnOn(formatDate(withdrawn, language)), { source: `${source}/trukket` })]),
    ...facts(source, scope(row, source, context), giving(row, source, context)),
    ...(row.nektPaavirkerIkkeTjenester === true
      ? [p(consents.refusalCostsNothing, { source: `${source}/nektPaavirkerIkkeTjenester` })]
      : []),
    ...competence(row, `${source}/beslutningskompetanse`, context),
  ];
}

function scope(row: Consent, source: string, { texts, language }: Context): readonly KeyValueRow[] {
  const { consents, codes, missing } = texts;
  const to = (row.tilHvem ?? []).map(({ virksomhet, rolle }) => [rolle, virksomhet].filter(Boolean).join(', '));
  const effects = (row.virkning ?? []).map((code) => codes.virkning[code]);
  const required = (label: string, value: string | undefined, field: string) =>
    fact(label, orGap(value === undefined ? undefined : oneLine(value), missing.text, language), `${source}/${field}`);
  return [
    ...fact(consents.who, row.hvem && codes.hvemSamtykker[row.hvem], `${source}/hvem`),
    ...fact(consents.to, to.map(capitalise).join('. '), `${source}/tilHvem`),
    ...required(consents.what, row.opplysninger, 'opplysninger'),
    ...required(consents.why, row.formaal, 'formaal'),
    ...fact(consents.except, row.unntak && oneLine(row.unntak), `${source}/unntak`),
    ...fact(consents.effect, effects.join('. '), `${source}/virkning`),
    ...fact(consents.validity, row.periode && formatPeriod(row.periode, language), `${source}/periode`),
  ];
}

function giving(row: Consent, source: string, { texts, language }: Context): readonly KeyValueRow[] {
  const { consents, codes, missing } = texts;
  const { dato, form, informertAv, spraak } = row;
  const given = dato && form && consents.givenOn(formatDate(dato, language), codes.samtykkeform[form]);
  const by =
    informertAv &&
    (spraak === undefined ? informertAv : consents.inLanguage(informertAv, languageName(spraak, language)));
  return [
    ...fact(consents.given, orGap(given, missing.date, language), `${source}/dato`),
    ...fact(consents.explainedBy, by && [by, interpreterText(row.tolk, texts, language)], `${source}/informertAv`),
    ...fact(consents.withdraw, row.trekkesSlik && oneLine(row.trekkesSlik), `${source}/trekkesSlik`),
    ...fact(consents.afterWithdrawal, row.foelgerAvTrekk && oneLine(row.foelgerAvTrekk), `${source}/foelgerAvTrekk`),
    ...fact(consents.record, row.journalfoert, `${source}/journalfoert`),
  ];
}

function competence(
  { beslutningskompetanse: assessed }: Consent,
  source: string,
  { texts, language }: Context,
): readonly Block[] {
  if (assessed?.vurdertAv === undefined || assessed.dato === undefined) return [];
  return part(texts.consents.competence, source, [
    p(texts.consents.assessed(assessed.vurdertAv, formatDate(assessed.dato, language)), { source }),
    ...optionalText(assessed.begrunnelse, `${source}/begrunnelse`),
  ]);
}
