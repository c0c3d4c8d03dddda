import type { Theme } from '@hjemmel/theme';
import { compileWith, type DocumentTree, type Handlers } from '@hjemmel/tree';
import type { ReactElement, ReactNode } from 'react';
import { blockSequence } from './components/block-sequence.js';
import { blockGap, type Context } from './components/context.js';
import { dressOf, types } from './components/dress.js';
import { Document, Page, View } from './components/node.js';
import { languageTag } from './components/runs.js';
import type { LoadedTypeface } from './fonts/typeface.js';
import { caseOf, furnitureOf } from './frame/furniture.js';
import { letterhead } from './frame/letterhead.js';
import { sheet } from './frame/sheet.js';
import { type Hyphenator, hyphenator, loadHyphenator } from './text/hyphenate.js';
import type { SourceFile } from './write/attachment.js';
import { isoDate, type Metadata, plainLine } from './write/metadata.js';
import { writePages } from './write-pages.js';

/** What `writePdf` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly typeface: LoadedTypeface;
  readonly handlers: Handlers<Context, ReactNode>;
  /** Put into the file, which then is PDF/A-3. */
  readonly source?: SourceFile | undefined;
}

/** The bytes of the letter. */
export async function writePdf(tree: DocumentTree, options: WriteOptions): Promise<Uint8Array> {
  const first = hyphenator();
  const bytes = await attempt(tree, options, first);
  if (bytes) return bytes;
  await loadHyphenator();
  return writePages(...partsOf(tree, options, hyphenator()));
}

/** Undefined when a word must be cut and nobody knows yet where. */
async function attempt(tree: DocumentTree, options: WriteOptions, words: Hyphenator): Promise<Uint8Array | undefined> {
  const parts = partsOf(tree, options, words);
  if (words.wanted()) return undefined;
  const bytes = await writePages(...parts);
  // A component of a vendor's own is called first now.
  return words.wanted() ? undefined : bytes;
}

function partsOf(tree: DocumentTree, options: WriteOptions, words: Hyphenator): Parameters<typeof writePages> {
  const { typeface, source } = options;
  const context = contextOf(tree, options, words);
  const furniture = furnitureOf(tree, context);
  return [
    letter(tree, context),
    { typeface, furniture, metadata: metadataOf(tree, source ? 3 : 2), firstTop: 0, source },
  ];
}

function letter(tree: DocumentTree, context: Context): ReactElement {
  return (
    <Document>
      <Page
        size={[sheet.width]}
        wrap={false}
        style={{ flexDirection: 'column', paddingLeft: sheet.left, paddingRight: sheet.right }}
      >
        {letterhead(tree.envelope, context)}
        <View style={{ flexDirection: 'column', rowGap: blockGap }}>
          {context.blocks(tree.blocks, context, blockGap)}
        </View>
      </Page>
    </Document>
  );
}

function contextOf(tree: DocumentTree, { theme, handlers, typeface }: WriteOptions, words: Hyphenator): Context {
  const render = compileWith(handlers);
  return {
    dress: dressOf(theme),
    typeface,
    language: tree.language,
    syllables: words.syllables,
    room: sheet.room,
    body: types.body,
    headingColour: theme.colours.accent,
    framed: false,
    blocks: (blocks, context, gap) => blockSequence(blocks, context, render, gap),
  };
}

/** Safe for anyone to see: nothing of what the letter is about. */
function metadataOf(tree: DocumentTree, part: Metadata['part']): Metadata {
  const subject = plainLine(caseOf(tree.envelope));
  return {
    title: plainLine(tree.neutralTitle) || plainLine(tree.envelope.sender.name) || '–',
    author: plainLine(tree.envelope.sender.name),
    language: languageTag(tree.language),
    date: isoDate(tree.envelope.date),
    part,
    ...(subject !== '' && { subject }),
  };
}
