import { setImmediate } from 'node:timers/promises';
import type { Theme } from '@hjemmel/theme';
import { compileWith, type DocumentTree, type Handlers, leaves } from '@hjemmel/tree';
import type { ReactElement, ReactNode } from 'react';
import { blockSequence } from './components/block-sequence.js';
import { blockGap, type Context } from './components/context.js';
import { dressOf, types } from './components/dress.js';
import { Document, Page, View } from './components/node.js';
import { languageTag } from './components/runs.js';
import { boxesOf } from './flow/boxes-of.js';
import { paginate } from './flow/paginate.js';
import type { LoadedTypeface } from './fonts/typeface.js';
import { caseOf, furnitureOf } from './frame/furniture.js';
import { letterhead } from './frame/letterhead.js';
import { sheet } from './frame/sheet.js';
import { layOut } from './layout/lay-out.js';
import { paintPages } from './paint/paint-pages.js';
import { structure } from './struct/element.js';
import { hyphenatorFor } from './text/hyphenate.js';
import { type Metadata, plainLine } from './write/metadata.js';
import { writeFile } from './write/write-file.js';

/** What `writePdf` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly typeface: LoadedTypeface;
  readonly handlers: Handlers<Context, ReactNode>;
}

/** The bytes of the letter: components → layout → flow → paint and structure → write. */
export async function writePdf(tree: DocumentTree, options: WriteOptions): Promise<Uint8Array> {
  const context = await contextOf(tree, options);
  const page = await layOut(letter(tree, context), options.typeface);
  const boxes = paginate(boxesOf(page, options.typeface), {
    first: sheet.height - sheet.bottomBand,
    others: sheet.height - sheet.topBand - sheet.bottomBand,
  });
  const document = structure(languageTag(tree.language));
  const edges = { height: sheet.height, firstTop: 0, top: sheet.topBand };
  const painted = paintPages(boxes, document, furnitureOf(tree, context), edges);
  const bytes = writeFile(painted, document.root, metadataOf(tree), sheet);
  // Promises alone never let go of what React queued: without this, a loop keeps every letter in memory.
  await setImmediate();
  return bytes;
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
        <View style={{ flexDirection: 'column', rowGap: blockGap }}>{context.blocks(tree.blocks, context)}</View>
      </Page>
    </Document>
  );
}

async function contextOf(tree: DocumentTree, { theme, handlers, typeface }: WriteOptions): Promise<Context> {
  const render = compileWith(handlers);
  return {
    dress: dressOf(theme),
    typeface,
    language: tree.language,
    syllables: await hyphenatorFor(textsOf(tree)),
    room: sheet.room,
    body: types.body,
    headingColour: theme.colours.accent,
    framed: false,
    blocks: (blocks, context) => blockSequence(blocks, context, render),
  };
}

function* textsOf({ blocks }: DocumentTree): Generator<string> {
  for (const block of blocks) yield* leaves(block);
}

/** Safe for anyone to see: nothing of what the letter is about. */
function metadataOf(tree: DocumentTree): Metadata {
  const subject = plainLine(caseOf(tree.envelope));
  return {
    title: plainLine(tree.neutralTitle) || plainLine(tree.envelope.sender.name) || '–',
    author: plainLine(tree.envelope.sender.name),
    language: languageTag(tree.language),
    date: dateOf(tree.envelope.date),
    part: 2,
    ...(subject !== '' && { subject }),
  };
}

/** A draft may lack its date, and the clock is no substitute. */
function dateOf(date: string): string {
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? '1970-01-01' : date;
}
