import { createHash } from 'node:crypto';
import { type DocumentTree, leaves, type Rendered, type Renderer, rendered } from '@hjemmel/tree';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function textOf(tree: DocumentTree): string {
  const words = tree.blocks.flatMap((block) => [...leaves(block)]);
  return [...(tree.draft ? [tree.labels.draft] : []), tree.envelope.sender.name, ...words].join('\n');
}

/** The least a renderer can be: every text on a line of its own. */
export function print(tree: DocumentTree, text = textOf(tree)): Rendered {
  const bytes = bytesOf(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return rendered(tree, { bytes, mediaType: 'text/plain', sha256, readBack: read(bytes) });
}

export const exampleRenderer = (): Renderer<never> => ({
  specificationVersion: 1,
  format: 'linjer',
  mediaType: 'text/plain',
  extension: 'txt',
  render: async (tree) => print(tree),
});
