import { type Block, type InlineInput, p } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { telLink } from '../../felles/tel-link.js';
import { cellText } from './cell-text.js';
import { cellTable, oneLine } from './cells.js';
import { chapter } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { numberOf } from './number-of.js';

type Other = NonNullable<Agreement['andreInvolverte']>[number];

/** Others around the person, what they contribute and what they may be told. */
export function others(context: Context): readonly Block[] {
  const { document, texts } = context;
  const source = '/andreInvolverte';
  const rows = (document.andreInvolverte ?? []).map((row, index) => ({
    source: `${source}/${index}`,
    cells: {
      who: who(row, context),
      contribution: cellText(row.bidrag, texts.missing.text, context),
      mayKnow: mayKnow(row, context),
    },
  }));
  return chapter(texts.others.heading, source, cellTable(texts.others, rows, source));
}

function who({ hvem }: Other, context: Context): InlineInput {
  const { texts } = context;
  const { missing } = texts;
  if (hvem?.slag !== 'fagperson') {
    const number = numberOf(hvem?.person, context);
    const phone = number === undefined ? [] : [', ', telLink(number)];
    return [...cellText(hvem?.person?.navn, missing.name, context), ...phone];
  }
  const { navn, rolle, virksomhet, telefon } = hvem.kontakt ?? {};
  const about = [rolle, virksomhet].filter((part) => part !== undefined).join(', ');
  return [
    ...cellText(navn, missing.name, context),
    about === '' ? '' : ` (${about})`,
    ...(telefon === undefined ? [] : [', ', telLink(telefon)]),
  ];
}

function mayKnow({ kanFaaVite, samtykke }: Other, { document, texts, language }: Context): string {
  const given = document.samtykke?.find(({ id }) => id === samtykke)?.dato;
  const consent = given === undefined ? '' : texts.others.consentOf(formatDate(given, language));
  return `${kanFaaVite === undefined ? texts.others.nothing : oneLine(kanFaaVite)}${consent}`;
}

/** The decisions and plans the agreement hangs together with; it changes none of them. */
export function plans(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const source = '/tilknyttedePlaner';
  const rows = (document.tilknyttedePlaner ?? []).map(({ type, tittel, dato, referanse, ansvarlig }, index) => ({
    source: `${source}/${index}`,
    cells: {
      what: planTitle(type === undefined || type === 'annet' ? undefined : texts.codes.plan[type], tittel, context),
      date: dato === undefined ? '' : formatDate(dato, language),
      reference: referanse ?? '',
      responsible: ansvarlig ?? '',
    },
  }));
  if (rows.length === 0) return [];
  const blocks = [p(texts.plans.separate, { source }), ...cellTable(texts.plans, rows, source)];
  return chapter(texts.plans.heading, source, blocks);
}

// «Vedtak om …» already says that it is a vedtak.
function planTitle(kind: string | undefined, title: string | undefined, context: Context): InlineInput {
  const shown = cellText(title, context.texts.missing.name, context);
  if (kind === undefined || title?.toLowerCase().startsWith(kind.toLowerCase())) return shown;
  return [`${kind}: `, ...shown];
}
