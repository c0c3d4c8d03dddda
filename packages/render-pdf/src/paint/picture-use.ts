import { type Picture, readPicture } from './picture.js';

/** The pictures of one document, each put into the file once. */
export interface Pictures {
  /** Name in the page's resources. */
  readonly use: (bytes: Uint8Array) => string;
  readonly all: () => readonly (readonly [name: string, picture: Picture])[];
}

export function picturesOfDocument(): Pictures {
  const known = new Map<Uint8Array, readonly [string, Picture]>();
  return {
    use(bytes) {
      const use = known.get(bytes) ?? ([`I${known.size + 1}`, readPicture(bytes)] as const);
      known.set(bytes, use);
      return use[0];
    },
    all: () => [...known.values()],
  };
}
