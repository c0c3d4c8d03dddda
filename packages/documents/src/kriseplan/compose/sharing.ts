import type { Deling, DraftPart } from '@hjemmel/model';
import { type Block, p, table } from '@hjemmel/tree';
import { consentBlocks } from '../../felles/consent-blocks.js';
import { formatDate } from '../../felles/format-date.js';
import { chapter, flat, text } from './blocks.js';
import type { Copy } from './copy.js';

export function consents({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(texts.headings.consent, '/samtykke', consentBlocks(plan.samtykke, language));
}

/** Who gets the plan and why, with what the person has said no to. */
export function sharing(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings, labels } = texts;
  const source = '/deling';
  if (!plan.deling?.length) return [];
  const rows = plan.deling.map((row, index) => ({ cells: cells(copy, row), source: `${source}/${index}` }));
  const grid = table(texts.captions.sharing, [labels.withWhom, labels.what, labels.basis, labels.why], rows, {
    source,
  });
  return chapter(headings.sharing, source, [grid, ...plan.deling.flatMap((row, index) => objection(copy, row, index))]);
}

function cells({ texts, language }: Copy, row: DraftPart<Deling>): readonly string[] {
  const basis = [row.grunnlag && texts.codes.delingGrunnlag[row.grunnlag], row.hjemmel];
  const decided = [row.besluttetAv, row.tid && formatDate(row.tid, language)].filter(Boolean).join(', ');
  return [
    [row.mottaker?.rolle, row.mottaker?.navn].filter(Boolean).join(', '),
    flat(row.opplysninger ?? ''),
    basis.filter(Boolean).join(', '),
    [row.begrunnelse && flat(row.begrunnelse), decided && `(${decided})`].filter(Boolean).join(' '),
  ];
}

/** An objection is shown with its answer, also where the sharing goes on. */
function objection(
  { texts, language }: Copy,
  { innvending, mottaker }: DraftPart<Deling>,
  index: number,
): readonly Block[] {
  if (innvending === undefined) return [];
  const source = `/deling/${index}/innvending`;
  const about = [mottaker?.navn, innvending.dato && formatDate(innvending.dato, language)].filter(Boolean).join(', ');
  return [
    p(`${texts.labels.objection}: ${about}.`, { source: `${source}/dato` }),
    ...text(innvending.svar, `${source}/svar`),
  ];
}
