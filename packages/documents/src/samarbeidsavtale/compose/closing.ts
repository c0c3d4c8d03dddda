import { cite, type ProvisionId } from '@hjemmel/law';
import { type Block, p, signature, ul } from '@hjemmel/tree';
import { capitalise } from '../../felles/phrases.js';
import { signatureBlocks } from '../../felles/signature-blocks.js';
import { oneLine } from './cells.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';

/** The rules the printed statements rest on, in the order they are cited. */
const RULES: readonly ProvisionId[] = [
  'bsl-6',
  'bsl-7',
  'sotjl-17',
  'pbrl-2-1',
  'pbrl-5-1',
  'fvl-18',
  'husl-1-2',
  'husl-5-6',
  'husl-9-5',
  'husl-9-7',
];

/** What is never given away, what is enclosed, who signed, and the rules last. */
export function closing(context: Context): readonly Block[] {
  const { texts, language } = context;
  return [
    ...chapter(texts.rights.heading, '/frivillig', [ul(texts.rights.points, { source: '/frivillig' })]),
    ...attachments(context),
    ...chapter(texts.signatures.heading, '/signatur', signatures(context)),
    ...chapter(texts.law, '/frivillig', [
      p(`${capitalise(cite(RULES, language))}.`, { tone: 'note', source: '/frivillig' }),
    ]),
  ];
}

function attachments({ document, texts }: Context): readonly Block[] {
  const rows = (document.vedlegg ?? []).flatMap(({ tittel, beskrivelse }) =>
    tittel === undefined ? [] : [beskrivelse === undefined ? tittel : `${tittel}. ${oneLine(beskrivelse)}`],
  );
  return rows.length === 0 ? [] : chapter(texts.attachments, '/vedlegg', [ul(rows, { source: '/vedlegg' })]);
}

// Before anybody has signed, the paper has a line for each of the two to sign on.
function signatures({ document, texts, language }: Context): readonly Block[] {
  const given = signatureBlocks(document.signatur, language);
  if (given.length > 0) return given;
  const name = document.bruker.navn;
  const member = document.parter?.kommune?.representant?.navn;
  return [
    signature({ role: texts.signatures.you, ...(name !== undefined && { name }) }, { source: '/signatur' }),
    signature(
      { role: texts.signatures.kommune, ...(member !== undefined && { name: member }) },
      { source: '/signatur' },
    ),
  ];
}
