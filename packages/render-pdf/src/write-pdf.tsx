import { setImmediate } from 'node:timers/promises';
import type { Theme } from '@hjemmel/theme';
import { compileWith, type DocumentTree, type Handlers } from '@hjemmel/tree';
import { Document, type DocumentProps, Page, renderToBuffer, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { blockSequence } from './block-sequence.js';
import { blockGap, type Context } from './context.js';
import { dressOf, types } from './dress.js';
import { frame } from './frame.js';
import { sheet } from './sheet.js';
import type { LoadedTypeface } from './typeface.js';

/** What `writePdf` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly typeface: LoadedTypeface;
  readonly handlers: Handlers<Context, ReactNode>;
}

/** The bytes of the letter; react-pdf throws nothing when text is lost, so they must be read back. */
export async function writePdf(tree: DocumentTree, options: WriteOptions): Promise<Uint8Array> {
  const buffer = await renderToBuffer(letter(tree, options));
  // Promises alone never let go of what react-pdf queued: without this, a loop keeps every letter in memory.
  await setImmediate();
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function letter(tree: DocumentTree, options: WriteOptions): ReactElement<DocumentProps> {
  const context = contextOf(options);
  return (
    <Document
      title={tree.neutralTitle}
      author={tree.envelope.sender.name}
      language={tree.language}
      creator="Hjemmel"
      creationDate={dateOf(tree.envelope.date)}
    >
      <Page
        size="A4"
        style={{ flexDirection: 'column', paddingLeft: sheet.left, paddingRight: sheet.right }}
        layout={(page) => frame(tree, context, page)}
      >
        <View style={{ flexDirection: 'column', rowGap: blockGap }}>{context.blocks(tree.blocks, context)}</View>
      </Page>
    </Document>
  );
}

function contextOf({ theme, handlers, typeface }: WriteOptions): Context {
  const render = compileWith(handlers);
  return {
    dress: dressOf(theme, typeface.name),
    typeface,
    room: sheet.room,
    body: types.body,
    headingColour: theme.colours.accent,
    mandatory: false,
    framed: false,
    blocks: (blocks, context) => blockSequence(blocks, context, render),
  };
}

/** A draft may lack its date, and the clock is no substitute. */
function dateOf(date: string): Date {
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? new Date(0) : parsed;
}
