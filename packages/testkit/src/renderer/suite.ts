import type { DocumentTree, Renderer } from '@hjemmel/tree';

export interface RendererSuite {
  /** A new renderer with usual options. */
  readonly create: () => Renderer<never>;
  /** Every word a reader of the finished file meets, read from the bytes alone and not by the code that wrote them. */
  readonly read: (bytes: Uint8Array) => string | Promise<string>;
  /** What is packed in the file, unpacked, so that nothing hides in it; left out, the bytes themselves are searched. */
  readonly unpack?: (bytes: Uint8Array) => readonly Uint8Array[];
  /** Finished trees to try besides the kit's own. */
  readonly samples?: readonly DocumentTree[];
  /** How many trees made at random, the same each time. Default 20. */
  readonly random?: number;
}
