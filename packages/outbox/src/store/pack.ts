/** One row of bytes out of JSON and the byte strings beside it: the length of the head, the head, the strings. */
export function pack(meta: unknown, blobs: readonly Uint8Array[]): Buffer {
  const head = Buffer.from(JSON.stringify({ meta, lengths: blobs.map(({ length }) => length) }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...blobs]);
}

/** The opposite of `pack`; the byte strings are views of `bytes`. */
export function unpack<Meta>(bytes: Buffer): { readonly meta: Meta; readonly blobs: readonly Uint8Array[] } {
  const start = 4 + bytes.readUInt32BE();
  const { meta, lengths } = JSON.parse(bytes.toString('utf8', 4, start)) as { meta: Meta; lengths: readonly number[] };
  let at = start;
  const blobs = lengths.map((length) => {
    at += length;
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at - length, length);
  });
  return { meta, blobs };
}

/** As a parameter for `decode($n, 'base64')`: the drivers' own way of writing byte strings takes a second for each megabyte. */
export const asText = (bytes: Buffer): string => bytes.toString('base64');

/** Of what `encode(column, 'base64')` gives. */
export const fromText = (text: string): Buffer => Buffer.from(text, 'base64');
