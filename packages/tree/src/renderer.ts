import type { DocumentTree, Versions } from './document-tree.js';

/** The finished letter in one format. `sha256` is lower-case hex of `bytes`. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly sha256: string;
  readonly draft: boolean;
  readonly rendition: string;
  /** Ids of the mandatory blocks that were read back from `bytes`. */
  readonly mandatory: readonly string[];
  readonly versions: Versions;
}

/** One output format. `render` reads its own bytes back and throws TreeError rather than return a letter without its notice. */
export interface Renderer<RenderOptions = unknown> {
  readonly specificationVersion: 1;
  /** The name callers ask for: `pdf`, `html`, `text`, `docx`. */
  readonly format: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  render(tree: DocumentTree, options?: RenderOptions): Promise<Rendered>;
}
