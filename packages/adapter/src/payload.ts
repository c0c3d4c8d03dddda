/** One named stream of a message. `name` is safe as a file name and holds nothing personal. */
export interface Part {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A message as bytes: what an adapter builds, a transport carries and an adapter reads. Same input, same bytes. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

/** A message on its way out. */
export interface Payload extends Message {
  /** Every reference the far side may answer with, by its name there; each made from the sending's own key. */
  readonly references: Readonly<Record<string, string>>;
}

/** Something the format could not hold, as a JSON pointer into the document, and why. */
export interface Loss {
  readonly path: string;
  readonly reason: string;
}
