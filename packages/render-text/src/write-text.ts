import { type Block, compileWith, type DocumentTree, type Handlers } from '@hjemmel/tree';
import { apart, type Context } from './context.js';
import { letterFoot, letterHead } from './frame.js';

/** What `writeText` needs besides the tree. */
export interface WriteOptions {
  readonly width: number;
  /** The sender's own lines. */
  readonly footer: readonly string[];
  readonly handlers: Handlers<Context, string>;
}

/** The whole text; ends with one line feed. */
export function writeText(tree: DocumentTree, { width, footer, handlers }: WriteOptions): string {
  const render = compileWith(handlers);
  const blocks = (children: readonly Block[], context: Context): string =>
    children.reduce((before, block) => joined(before, render(block, context), block), '');
  const context: Context = { width, blocks };
  const parts = [letterHead(tree, context), blocks(tree.blocks, context), letterFoot(tree, footer, context)];
  return `${apart(parts, '\n\n\n')}\n`;
}

/** A blank line between blocks, and two before a heading that begins a part of the letter. */
function joined(before: string, text: string, block: Block): string {
  return apart([before, text], beginsPart(block) ? '\n\n\n' : '\n\n');
}

function beginsPart(block: Block | undefined): boolean {
  if (block?.type === 'section') return beginsPart(block.children[0]);
  return block?.type === 'heading' && block.level < 3;
}
