import type { Delivery } from '@hjemmel/adapter';
import { pack, unpack } from './pack.js';

/** What is kept of an order until it is erased: everything `map` reads but `sharing`, which is judged anew each time. */
export type Content = Omit<Delivery, 'sharing'>;

type Meta = Omit<Content, 'letter' | 'enclosures' | 'source'> & {
  readonly letter: Omit<Content['letter'], 'bytes'>;
  readonly enclosures: readonly Omit<Content['enclosures'][number], 'bytes'>[];
  readonly hasSource: boolean;
};

export function packContent(content: Content): Buffer {
  const { letter, enclosures, source, ...rest } = content;
  const { bytes, ...letterMeta } = letter;
  const meta: Meta = {
    ...rest,
    letter: letterMeta,
    enclosures: enclosures.map(({ vedlegg, mediaType, sha256 }) => ({ vedlegg, mediaType, sha256 })),
    hasSource: source !== undefined,
  };
  return pack(meta, [bytes, ...enclosures.map((enclosure) => enclosure.bytes), ...(source ? [source] : [])]);
}

export function unpackContent(bytes: Buffer): Content {
  const { meta, blobs } = unpack<Meta>(bytes);
  const { hasSource, letter, enclosures, ...rest } = meta;
  const empty = new Uint8Array();
  const source = hasSource ? blobs.at(-1) : undefined;
  return {
    ...rest,
    letter: { ...letter, bytes: blobs[0] ?? empty },
    enclosures: enclosures.map((enclosure, index) => ({ ...enclosure, bytes: blobs[index + 1] ?? empty })),
    ...(source && { source }),
  };
}
