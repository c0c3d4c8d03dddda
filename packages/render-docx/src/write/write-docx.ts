import type { Theme } from '@hjemmel/theme';
import type { DocumentTree, Handlers } from '@hjemmel/tree';
import { Document, Footer, Header, Packer } from 'docx';
import type { Context } from '../context.js';
import { pageFooter, pageHeader } from '../frame/furniture.js';
import { letterhead, letterheadEnd } from '../frame/letterhead.js';
import { logoPicture } from '../frame/logo.js';
import { sheet } from '../frame/sheet.js';
import { languageTag } from '../language-tag.js';
import type { Piece } from '../pieces/piece.js';
import { type Dress, dressOf } from '../styles/dress.js';
import { stylesheet } from '../styles/stylesheet.js';
import { bodyElements } from './body.js';
import { lockedTitle } from './locked-title.js';
import { twips } from './measure.js';
import { normalised } from './normalised.js';
import { numbering } from './numbering.js';
import { paragraphElement } from './paragraphs.js';
import { appProperties, coreProperties } from './properties.js';
import { blockSequence, lowered, spaced } from './sequence.js';
import { fontTable, settings } from './settings.js';
import type { SourceFile } from './source-part.js';

/** What `writeDocx` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly handlers: Handlers<Context, readonly Piece[]>;
  /** Put into the file as a custom XML part. */
  readonly source?: SourceFile | undefined;
}

/** The bytes of the letter: pieces → the library's parts → parts of our own and plain ids → bytes. */
export async function writeDocx(tree: DocumentTree, options: WriteOptions): Promise<Uint8Array> {
  const dress = dressOf(options.theme);
  const context = contextOf(tree, dress, options);
  const packed = await Packer.toArrayBuffer(documentOf(tree, context, options.theme));
  const language = languageTag(tree.language) ?? 'nb-NO';
  const own = new Map([
    ['word/styles.xml', stylesheet(dress, language)],
    ['word/settings.xml', settings(language)],
    ['word/fontTable.xml', fontTable(dress.typeface)],
    ['docProps/core.xml', coreProperties(tree)],
    ['docProps/app.xml', appProperties()],
  ]);
  return normalised(new Uint8Array(packed), own, options.source);
}

function documentOf(tree: DocumentTree, context: Context, theme: Theme): Document {
  const header = pageHeader(tree, context).map(paragraphElement);
  const footer = () => new Footer({ children: pageFooter(tree, context, theme.footer ?? []).map(paragraphElement) });
  return new Document({
    numbering,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        ...(header.length > 0 && { headers: { default: new Header({ children: header }) } }),
        footers: { default: footer(), first: footer() },
        children: [...bodyElements(content(tree, context, theme), lockedTitle(tree.language))],
      },
    ],
  });
}

const PAGE = {
  size: { width: twips(sheet.width), height: twips(sheet.height) },
  margin: {
    top: twips(sheet.top),
    right: twips(sheet.right),
    bottom: twips(sheet.bottom),
    left: twips(sheet.left),
    header: twips(sheet.header),
    footer: twips(sheet.footer),
  },
};

/** What stands in frames is out of the way, so the first paragraph below it is pushed down. */
function content(tree: DocumentTree, context: Context, theme: Theme): readonly Piece[] {
  const head = letterhead(tree, context, theme.logo && logoPicture(theme.logo));
  const inFrames = head.filter((piece) => piece.kind === 'paragraph' && piece.frame);
  const inText = head.slice(inFrames.length);
  const start = tree.envelope.recipient ? sheet.addressed : letterheadEnd(tree.envelope.sender);
  return [...inFrames, ...lowered(spaced([...inText, ...context.blocks(tree.blocks, context)]), start - sheet.top)];
}

function contextOf(tree: DocumentTree, dress: Dress, { handlers }: WriteOptions): Context {
  const [nextList, nextFrame] = [counter(), counter()];
  return {
    dress,
    language: tree.language,
    room: sheet.room,
    framed: false,
    locked: false,
    nextList,
    nextFrame,
    blocks: blockSequence(handlers),
  };
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
