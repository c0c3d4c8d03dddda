import type { Block, BlockOf, BlockType } from './block.js';

/** One function per block type; a missing one does not compile. */
export type Handlers<Context, Output> = {
  readonly [T in BlockType]: (block: BlockOf<T>, context: Context) => Output;
};

/** Turns a table of handlers into one function that renders any block. */
export function compileWith<Context, Output>(
  handlers: Handlers<Context, Output>,
): (block: Block, context: Context) => Output {
  return (block, context) => {
    const handle = handlers[block.type] as (block: Block, context: Context) => Output;
    return handle(block, context);
  };
}
