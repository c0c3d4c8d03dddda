export interface FilePart {
  readonly field: string;
  /** The file name, or the field where it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a multipart body, read with no help from whoever wrote it. */
export function filesIn(body: Uint8Array, contentType: string): readonly FilePart[] {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1] ?? '';
  const text = Buffer.from(body).toString('latin1');
  return text.split(`--${boundary}`).flatMap((piece) => {
    const field = / name="([^"]*)"/.exec(piece)?.[1];
    const name = /filename="([^"]*)"/.exec(piece)?.[1];
    const from = piece.indexOf('\r\n\r\n');
    if (field === undefined || from < 0) return [];
    const bytes = Uint8Array.from(Buffer.from(piece.slice(from + 4, -2), 'latin1'));
    return [{ field, name: name ?? field, bytes }];
  });
}
