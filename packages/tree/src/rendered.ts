import { assertMandatory } from './assert-mandatory.js';
import type { DocumentTree } from './document-tree.js';
import type { Rendered } from './renderer.js';

/** The only way to a `Rendered`: proves the mandatory blocks in `readBack` (text read from `bytes` alone) first. */
export function rendered(
  tree: DocumentTree,
  output: {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly sha256: string;
    readonly readBack: string;
  },
): Rendered {
  assertMandatory(tree, output.readBack);
  const { bytes, mediaType, sha256 } = output;
  const { draft, rendition, mandatory, versions } = tree;
  return { bytes, mediaType, sha256, draft, rendition, mandatory, versions };
}
