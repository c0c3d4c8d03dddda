import type { Block } from './block.js';
import { canonicalWords } from './canonical.js';
import type { DocumentTree } from './document-tree.js';
import { leaves } from './leaves.js';
import { endOfBlock, type Output, outputOf } from './stands-whole.js';
import { TreeError } from './tree-error.js';
import { visit } from './visit.js';

/**
 * Throws TreeError unless every mandatory block stands whole, unbroken and in order in `readBack`, the text a reader got
 * from the finished bytes alone. White space, and a hyphen put in at a line end, are ignored: formats break lines and
 * words in their own ways. In a finished tree every block marked mandatory is proved, listed or not.
 */
export function assertMandatory(tree: DocumentTree, readBack: string): void {
  const marked = [...visit(tree.blocks)].filter((block) => block.mandatory === true);
  for (const id of tree.mandatory) assertMarked(marked, id);
  const output = outputOf(readBack);
  let place = 0;
  for (const block of outermost(tree.blocks)) {
    if (tree.draft && !holdsListed(block, tree.mandatory)) continue;
    assertWords(block);
    place = endFrom(output, place, block);
  }
}

function assertMarked(marked: readonly Block[], id: string): void {
  if (marked.some((block) => block.id === id)) return;
  throw new TreeError('mandatory-missing', id, `The mandatory block «${id}» is not in the tree.`);
}

/** Mandatory blocks that are not part of another. */
function outermost(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.mandatory === true) return [block];
    return block.type === 'section' || block.type === 'notice' ? outermost(block.children) : [];
  });
}

function holdsListed(block: Block, ids: readonly string[]): boolean {
  return [...visit([block])].some(({ id, mandatory }) => mandatory === true && id !== undefined && ids.includes(id));
}

function assertWords(block: Block): void {
  const name = nameOf(block);
  for (const part of visit([block])) {
    if (part.type === 'redacted') {
      throw new TreeError('mandatory-redacted', name, `Something is taken out of the mandatory block «${name}».`);
    }
    if (part.mandatory === true && [...leaves(part)].every((leaf) => canonicalWords(leaf) === '')) {
      const empty = nameOf(part);
      throw new TreeError('mandatory-missing', empty, `The mandatory block «${empty}» has no words.`);
    }
  }
}

/** The block's first words may occur earlier in the letter too, so each place is tried as its start. */
function endFrom(output: Output, place: number, block: Block): number {
  for (const start of startsFrom(output, place, block)) {
    const end = endOfBlock(output, start, block);
    if (end !== undefined) return end;
  }
  const name = nameOf(block);
  throw new TreeError('mandatory-not-in-output', name, `The mandatory block «${name}» is not whole in the output.`);
}

/** Where the block can begin: at its first letter, or anywhere when its first text is empty. */
function* startsFrom({ text, words }: Output, place: number, block: Block): Generator<number> {
  const [first = ''] = leaves(block);
  const unit = words(first)[0];
  const mayBegin = unit === undefined || unit === '-';
  for (let start = place; start < text.length; start += 1) {
    if (!mayBegin) start = text.indexOf(unit, start);
    if (start < 0) return;
    yield start;
  }
}

function nameOf(block: Block): string {
  return block.id ?? block.source ?? block.type;
}
