import { assertMandatory } from './assert-mandatory.js';
import type { DocumentTree } from './document-tree.js';
import { mayShow } from './redact.js';
import type { Rendered } from './renderer.js';
import { TreeError } from './tree-error.js';
import { visit } from './visit.js';

/**
 * The only way to a `Rendered`: first proves the mandatory blocks in `readBack` (text read from `bytes` alone), and that
 * the tree shows nothing its rendition may not show. Throws TreeError.
 */
export function rendered(
  tree: DocumentTree,
  output: {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly sha256: string;
    readonly readBack: string;
  },
): Rendered {
  assertRedacted(tree);
  assertMandatory(tree, output.readBack);
  const { bytes, mediaType, sha256 } = output;
  const { draft, rendition, mandatory, versions } = tree;
  return { bytes, mediaType, sha256, draft, rendition, mandatory, versions };
}

/** A forgotten `redact` must not become a letter. */
function assertRedacted(tree: DocumentTree): void {
  for (const block of visit(tree.blocks)) {
    if (mayShow(block, tree.rendition)) continue;
    const name = block.id ?? block.source ?? block.type;
    throw new TreeError('not-redacted', name, `The block «${name}» may not be shown in this rendition.`);
  }
}
