import { type Block, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise } from '../../felles/phrases.js';
import { cellText } from './cell-text.js';
import { cellTable, oneLine } from './cells.js';
import { part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';

type Key = NonNullable<NonNullable<Agreement['noekkelavtale']>['samtykkenoekkel']>;
const SOURCE = '/noekkelavtale/samtykkenoekkel';

/** What the person answered to the question of a key, and every limit on its use. A no is printed as plainly as a yes. */
export function consentKey(key: Key | undefined, context: Context): readonly Block[] {
  if (!key) return [];
  const { keys } = context.texts;
  return part(keys.consent, SOURCE, [
    ...answer(key, context),
    ...(key.svar === 'trukket' && key.hvemHar ? [p(keys.wasAgreed, { source: SOURCE })] : []),
    ...facts(SOURCE, about(key, context)),
    ...holders(key, context),
    ...uses(key, context),
    ...facts(SOURCE, limits(key, context)),
    ...(key.nektPaavirkerIkkeTjenester === true
      ? [p(keys.refusalCostsNothing, { source: `${SOURCE}/nektPaavirkerIkkeTjenester` })]
      : []),
  ]);
}

function answer({ svar, dato, trukket }: Key, { texts, language }: Context): readonly Block[] {
  const { keys, missing } = texts;
  if (svar === undefined || dato === undefined)
    return [p(orGap(undefined, missing.choice, language), { source: SOURCE })];
  const ended = [
    trukket?.dato && keys.withdrawn(formatDate(trukket.dato, language)),
    trukket?.noekkelLevert && keys.handedBack(formatDate(trukket.noekkelLevert, language)),
  ].filter((line) => line !== undefined);
  return [
    p(keys.said(formatDate(dato, language))[svar], { source: `${SOURCE}/svar` }),
    ...ended.map((line) => p(line, { source: `${SOURCE}/trukket` })),
  ];
}

function about(key: Key, { texts, language, showPlace }: Context): readonly KeyValueRow[] {
  const { keys, codes } = texts;
  const purposes = (key.formaal ?? []).map((code) => codes.noekkelformaal[code]);
  return [
    ...fact(keys.kind, key.noekkeltype && codes.noekkeltype[key.noekkeltype], `${SOURCE}/noekkeltype`),
    ...fact(keys.purpose, capitalise(purposes.join(', ')), `${SOURCE}/formaal`),
    ...fact(keys.form, key.form && capitalise(codes.samtykkeform[key.form]), `${SOURCE}/form`),
    ...fact(keys.explainedBy, key.informertAv, `${SOURCE}/informertAv`),
    ...fact(keys.validity, key.periode && formatPeriod(key.periode, language), `${SOURCE}/periode`),
    ...fact(keys.keeping, showPlace ? key.oppbevaring : undefined, `${SOURCE}/oppbevaring`),
  ];
}

function holders({ svar, hvemHar = [] }: Key, context: Context): readonly Block[] {
  const { texts } = context;
  const rows = hvemHar.map(({ virksomhet, rolle, antall }, index) => ({
    source: `${SOURCE}/hvemHar/${index}`,
    cells: {
      body: cellText(virksomhet, texts.missing.name, context),
      role: cellText(rolle, texts.missing.who, context),
      count: antall?.toString() ?? '',
    },
  }));
  const { holders, formerHolders } = texts.keys;
  const caption = svar === 'trukket' ? formerHolders : holders.caption;
  return cellTable({ ...holders, caption }, rows, `${SOURCE}/hvemHar`);
}

function uses({ naarBrukes = [] }: Key, context: Context): readonly Block[] {
  const { texts } = context;
  const rows = naarBrukes.map(({ situasjon, slikGjoerVi }, index) => ({
    source: `${SOURCE}/naarBrukes/${index}`,
    cells: {
      situation: cellText(situasjon, texts.missing.text, context),
      how: cellText(slikGjoerVi, texts.missing.text, context),
    },
  }));
  return cellTable(texts.keys.uses, rows, `${SOURCE}/naarBrukes`);
}

function limits(key: Key, { texts: { keys } }: Context): readonly KeyValueRow[] {
  const line = (label: string, value: string | undefined, field: string) =>
    fact(label, value === undefined ? undefined : oneLine(value), `${SOURCE}/${field}`);
  return [
    ...line(keys.neverFor, key.brukesIkkeTil, 'brukesIkkeTil'),
    ...line(keys.notice, key.varsel, 'varsel'),
    ...line(keys.log, key.logg, 'logg'),
    ...line(keys.withdraw, key.trekkesSlik, 'trekkesSlik'),
    ...line(keys.returned, key.retur, 'retur'),
    ...line(keys.afterWithdrawal, key.foelgerAvTrekk, 'foelgerAvTrekk'),
  ];
}
