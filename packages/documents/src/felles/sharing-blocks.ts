import type { Deling, DraftPart } from '@hjemmel/model';
import { type Block, type Inline, p, table, text } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { formatDate } from './format-date.js';
import { oneLine } from './free-text.js';
import { orGap } from './gaps.js';
import type { AddressedAs } from './texts/addressed-as.js';
import { sharingTexts } from './texts/sharing-texts.js';

type Row = DraftPart<Deling>;

/** With whom the document is shared and why that is lawful, then each objection with its answer (hpl § 29, pbrl § 5-3). */
export function sharingBlocks(
  rows: readonly Row[] | undefined,
  language: Language,
  addressedAs: AddressedAs = 'du',
): readonly Block[] {
  if (!rows?.length) return [];
  const { caption, columns } = sharingTexts[language];
  const source = '/deling';
  const lines = rows.map((row, index) => ({ cells: cells(row, language), source: `${source}/${index}` }));
  return [
    table(caption, [columns.who, columns.what, columns.ground, columns.why], lines, { source, rowHeaders: true }),
    ...rows.flatMap((row, index) => objection(row, `${source}/${index}/innvending`, language, addressedAs)),
  ];
}

function cells(row: Row, language: Language): readonly (readonly Inline[])[] {
  const { grunnlag, decided, missing } = sharingTexts[language];
  const { navn, rolle } = row.mottaker ?? {};
  const ground = row.grunnlag && grunnlag[row.grunnlag];
  const by = row.besluttetAv && row.tid && ` ${decided(row.besluttetAv, formatDate(row.tid, language))}`;
  return [
    [...orGap(navn, missing.who, language), ...after(rolle && ` (${rolle})`)],
    orGap(row.opplysninger && oneLine(row.opplysninger), missing.what, language),
    [...orGap(ground, missing.ground, language), ...after(row.hjemmel && `: ${row.hjemmel}`)],
    [...orGap(row.begrunnelse && sentence(oneLine(row.begrunnelse)), missing.why, language), ...after(by)],
  ];
}

function after(words: string | undefined): readonly Inline[] {
  return words ? [text(words)] : [];
}

/** With its full stop, as another sentence follows. */
function sentence(value: string): string {
  return /[.!?]$/.test(value) ? value : `${value}.`;
}

/** An objection is shown with its answer, also where the sharing goes on. */
function objection(
  { innvending, mottaker }: Row,
  source: string,
  language: Language,
  addressedAs: AddressedAs,
): readonly Block[] {
  if (innvending === undefined) return [];
  const texts = sharingTexts[language];
  const { dato, svar } = innvending;
  const said = texts.objection[addressedAs](mottaker?.navn ?? '', dato === undefined ? '' : formatDate(dato, language));
  return [
    p(said, { source: `${source}/dato` }),
    ...(svar?.trim() ? [p(`${texts.answer}: ${oneLine(svar)}`, { source: `${source}/svar` })] : []),
  ];
}
