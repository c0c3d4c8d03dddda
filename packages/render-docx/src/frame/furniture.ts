import type { DocumentTree } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Field, ParagraphPiece, Run } from '../pieces/piece.js';
import { stamp } from './letterhead.js';
import { sheet } from './sheet.js';

/** At the head of every page but the first: draft mark, and sender and saksnummer, so that loose sheets can be put together again. */
export function pageHeader({ envelope, draft, labels }: DocumentTree, context: Context): readonly ParagraphPiece[] {
  const name = inlineRuns(envelope.sender.name, context, { style: 'Sterk' });
  const runs: readonly Run[] = [...name, TAB, ...inlineRuns(caseOf(envelope), context)];
  return [
    ...(draft ? stamp(labels.draft, context, sheet.stamp) : []),
    ...paragraphOf('Topptekst', runs, { rightTab: sheet.room }),
  ];
}

/** At the foot of every page: sender, page number, the sender's own lines, and which state of the law data the letter was made from. */
export function pageFooter(tree: DocumentTree, context: Context, own: readonly string[]): readonly ParagraphPiece[] {
  const { envelope, labels, versions } = tree;
  const page = [...inlineRuns(envelope.sender.name, context), TAB, ...pageNumber(labels.page, context)];
  const law = `${labels.lawVersion} ${versions.law}`;
  const lines = (texts: readonly string[]) => texts.flatMap((text) => inlineRuns(text, context));
  const edges = { top: { colour: context.dress.hairline, width: 0.5, space: 4 } };
  return [
    ...paragraphOf('Bunntekst', page, { rightTab: sheet.room, edges }),
    ...paragraphOf('Bunntekst', [...lines(own.slice(0, 1)), ...(own.length > 0 ? [TAB] : []), ...lines([law])], {
      rightTab: sheet.room,
    }),
    ...own.slice(1).flatMap((line) => paragraphOf('Bunntekst', lines([line]))),
  ];
}

/** How the sender knows the case. */
export function caseOf({ references, saksnummer }: DocumentTree['envelope']): string {
  const row = references.find(({ value }) => value === saksnummer);
  return row ? `${row.label}: ${row.value}` : (saksnummer ?? '');
}

const TAB: Run = { kind: 'tab' };
const FIELDS: Readonly<Record<string, Field['field']>> = { '{page}': 'page', '{pages}': 'pages' };

function pageNumber(label: string, context: Context): readonly Run[] {
  return label.split(/(\{pages?\})/u).flatMap((part): readonly Run[] => {
    const field = FIELDS[part];
    return field === undefined ? inlineRuns(part, context) : [{ kind: 'field', field }];
  });
}
