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

/** What a finished file says to a reader that has nothing but its bytes, and the document it was made of. */
export interface ExtractedFile {
  readonly ok: true;
  /** The document, byte for byte. */
  readonly source: Uint8Array;
  /** What shaped the text when the file was made, where the file says so. */
  readonly versions?: Versions;
  /** The words of the document, in reading order. */
  readonly text: string;
  /** What else a reader sees: running heads, page numbers, repeated table heads, and words that belong to nothing. */
  readonly beside: readonly string[];
  /** How many things are shown that are no words: pictures, drawings, notes, form fields. */
  readonly wordless: number;
  /** The words of each part nobody can change in the file, where the format can lock. */
  readonly locked?: readonly string[];
}

/** Why nothing came out: another format, a password, broken, or made without its document. */
export interface ExtractRefusal {
  readonly ok: false;
  readonly reason: 'ikke-formatet' | 'laast' | 'oedelagt' | 'uten-data';
}

/** One output format. `render` reads its own bytes back and throws TreeError rather than return a letter without its notice. */
export interface Renderer<RenderOptions = unknown> {
  readonly specificationVersion: 1;
  /** The name callers ask for: `pdf`, `html`, `text`, `docx`. */
  readonly format: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether `render` takes `source: { bytes }`, the document to put into the file byte for byte. */
  readonly embedsSource?: true;
  render(tree: DocumentTree, options?: RenderOptions): Promise<Rendered>;
  /** Reads a finished file of this format again. Never throws on data. */
  extract?(bytes: Uint8Array): Promise<ExtractedFile | ExtractRefusal>;
}
