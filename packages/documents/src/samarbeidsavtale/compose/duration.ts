import { type Block, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { cellText } from './cell-text.js';
import { cellTable, oneLine } from './cells.js';
import { chapter, titled } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';

type Evaluation = NonNullable<Agreement['evaluering']>[number];

/** How long it lasts. */
export function duration({ document, texts, language }: Context): readonly Block[] {
  const { fra, til, forlengelse } = document.varighet ?? {};
  const open = fra !== undefined && til === undefined;
  const value =
    fra === undefined
      ? orGap(undefined, texts.missing.period, language)
      : texts.duration.applies(
          open
            ? texts.brief.openEnded(formatDate(fra, language))
            : formatPeriod({ fra, ...(til && { til }) }, language),
        );
  return chapter(texts.duration.heading, '/varighet', [
    p(value, { source: '/varighet' }),
    ...titled(texts.duration.extension, forlengelse, '/varighet/forlengelse'),
  ]);
}

/** When the two look at it together, and what came out of it. */
export function evaluations(context: Context): readonly Block[] {
  const source = '/evaluering';
  const { document, texts, language } = context;
  const rows = (document.evaluering ?? []).map((row, index) => evaluation(row, `${source}/${index}`, context));
  const planned =
    rows.length > 0 ? facts(source, ...rows) : [p(orGap(undefined, texts.missing.date, language), { source })];
  return chapter(texts.duration.evaluations, source, planned);
}

function evaluation(row: Evaluation, source: string, { texts, language }: Context): readonly KeyValueRow[] {
  const { duration, codes, missing } = texts;
  const date = row.dato === undefined ? undefined : formatDate(row.dato, language);
  const status = row.status === undefined ? missing.choice : codes.evalueringStatus[row.status];
  const present = row.deltakere === undefined ? '' : `. ${duration.with}: ${row.deltakere}`;
  const line = (label: string, value: string | undefined, field: string) =>
    fact(label, value === undefined ? undefined : oneLine(value), `${source}/${field}`);
  return [
    ...fact(status, [...orGap(date, missing.date, language), present], `${source}/dato`),
    ...line(duration.yours, row.dinVurdering, 'dinVurdering'),
    ...line(duration.ours, row.vaarVurdering, 'vaarVurdering'),
    ...line(duration.changes, row.endringer, 'endringer'),
  ];
}

/** How it is changed, and what has been. */
export function change(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const agreed = document.endring;
  if (!agreed) return [];
  const source = '/endring';
  const rows = (agreed.historikk ?? []).map(({ dato, hva }, index) => ({
    source: `${source}/historikk/${index}`,
    cells: {
      date: cellText(dato && formatDate(dato, language), texts.missing.date, context),
      what: cellText(hva, texts.missing.text, context),
    },
  }));
  return chapter(texts.change.heading, source, [
    ...freeTextOrGap(agreed.hvordan, texts.missing.text, `${source}/hvordan`, language),
    ...cellTable(texts.change, rows, `${source}/historikk`),
  ]);
}
