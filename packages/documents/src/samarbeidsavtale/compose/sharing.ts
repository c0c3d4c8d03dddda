import { type Block, p, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { findById } from '../../felles/people.js';
import { cellText } from './cell-text.js';
import { cellTable, oneLine } from './cells.js';
import { chapter } from './chapter.js';
import type { Agreement, Context } from './context.js';

type Sharing = NonNullable<Agreement['deling']>[number];

/** Whom the agreement has been shared with, and on which ground. */
export function sharing(context: Context): readonly Block[] {
  const { document, texts } = context;
  const all = document.deling ?? [];
  const rows = all.map((row, index) => ({ source: `/deling/${index}`, cells: sharingCells(row, context) }));
  const objections = all.flatMap((row, index) => objection(row, index, context));
  return chapter(texts.sharing.heading, '/deling', [...cellTable(texts.sharing, rows, '/deling'), ...objections]);
}

function sharingCells(row: Sharing, context: Context) {
  const { texts, language } = context;
  const { missing, codes } = texts;
  const { navn, rolle } = row.mottaker ?? {};
  const ground = row.grunnlag && codes.delingsgrunnlag[row.grunnlag];
  const decided = row.besluttetAv && row.tid && texts.sharing.decided(row.besluttetAv, formatDate(row.tid, language));
  return {
    with: [...cellText(navn, missing.name, context), rolle === undefined ? '' : ` (${rolle})`],
    what: cellText(row.opplysninger, missing.text, context),
    ground: [...cellText(ground, missing.choice, context), row.hjemmel === undefined ? '' : `: ${row.hjemmel}`],
    why: [...cellText(row.begrunnelse, missing.text, context), decided ?? ''],
  };
}

function objection({ innvending }: Sharing, index: number, { texts, language }: Context): readonly Block[] {
  if (innvending?.dato === undefined) return [];
  const source = `/deling/${index}/innvending`;
  return [
    p(texts.sharing.objection(formatDate(innvending.dato, language)), { source }),
    ...(innvending.svar === undefined
      ? []
      : [p(`${texts.sharing.answer}: ${oneLine(innvending.svar)}`, { source: `${source}/svar` })]),
  ];
}

/** Who gets the agreement; with one recipient the letter itself says so. */
export function recipients({ document, texts }: Context): readonly Block[] {
  if (document.mottaker.length < 2) return [];
  const lines = document.mottaker.flatMap(({ hvem, grunnlag }) => {
    const name = hvem === undefined ? undefined : findById(document, hvem)?.navn;
    return name === undefined ? [] : [grunnlag === undefined ? name : `${name}: ${grunnlag}`];
  });
  return lines.length === 0 ? [] : chapter(texts.recipients, '/mottaker', [ul(lines, { source: '/mottaker' })]);
}
