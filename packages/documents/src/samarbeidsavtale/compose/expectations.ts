import { type Block, type Inline, type InlineInput, p, strong } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { cellText } from './cell-text.js';
import { cellTable } from './cells.js';
import { chapter } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { pairByTheme } from './pair-by-theme.js';

type FromUs = NonNullable<Agreement['duKanForventeAvOss']>[number];
type FromYou = NonNullable<Agreement['viForventerAvDeg']>[number];

/** What each may expect of the other, side by side, and the decisions that promises of services rest on. */
export function expectations(context: Context): readonly Block[] {
  const { document, texts } = context;
  const pairs = pairByTheme(document.duKanForventeAvOss ?? [], document.viForventerAvDeg ?? []);
  const rows = pairs.map(([fromUs, fromYou]) => ({
    source: fromUs ? `/duKanForventeAvOss/${fromUs.index}` : `/viForventerAvDeg/${fromYou?.index}`,
    cells: { fromUs: cell(fromUs?.row, context), fromYou: cell(fromYou?.row, context) },
  }));
  const content =
    rows.length > 0
      ? cellTable(texts.expectations, rows, '/duKanForventeAvOss', false)
      : [p(cellText(undefined, texts.missing.expectation, context), { source: '/duKanForventeAvOss' })];
  return [...chapter(texts.expectations.heading, '/duKanForventeAvOss', content), ...services(context)];
}

function cell(row: FromUs | FromYou | undefined, context: Context): readonly Inline[] | string {
  if (!row) return context.texts.expectations.nothingHere;
  const text = cellText(row.tekst, context.texts.missing.text, context);
  return row.tema === undefined ? text : [strong(`${context.texts.codes.tema[row.tema]}: `), ...text];
}

function services(context: Context): readonly Block[] {
  const { document, texts } = context;
  const rows = (document.duKanForventeAvOss ?? []).flatMap(({ tjeneste }, index) =>
    tjeneste
      ? {
          source: `/duKanForventeAvOss/${index}/tjeneste`,
          cells: {
            service: cellText(tjeneste.betegnelse, texts.missing.name, context),
            extent: tjeneste.omfang ?? '',
            decision: decision(tjeneste.vedtak, context),
          },
        }
      : [],
  );
  if (rows.length === 0) return [];
  const source = '/duKanForventeAvOss';
  return chapter(texts.services.heading, source, [
    p(texts.services.explanation, { source }),
    ...cellTable(texts.services, rows, source),
  ]);
}

function decision(id: string | undefined, context: Context): InlineInput {
  const { document, texts, language } = context;
  const plan = document.tilknyttedePlaner?.find((row) => row.id === id);
  if (plan?.tittel === undefined) return cellText(undefined, texts.missing.reference, context);
  const date = plan.dato === undefined ? undefined : formatDate(plan.dato, language);
  return [plan.tittel, date, plan.referanse].filter((part) => part !== undefined).join(', ');
}
