/** One file of a drop. `name` holds no folder and nothing personal. */
export interface DropFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip is bytes, a folder is its files. */
export type DropContent = Uint8Array | readonly DropFile[];

/** Where drops are laid. Throws AdapterError for what it knows of its own failures. */
export interface DropTransport {
  exists(name: string): Promise<boolean>;
  /** What stands under the name; undefined when nothing does or it is no drop. Reads no more than `maxBytes`. */
  read(name: string, maxBytes: number): Promise<DropContent | undefined>;
  /** The whole content appears under the name at once or not at all; false when the name is taken, and nothing is changed. */
  writeAtomic(name: string, content: DropContent, signal: AbortSignal): Promise<boolean>;
}
