type Reader = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let reader: Promise<Reader> | undefined;

/** The PDF reader and its worker, loaded once. */
export function loadReader(): Promise<Reader> {
  reader ??= load();
  return reader;
}

/**
 * The build for Node replaces `JSON.parse` and `JSON.stringify` for the whole process with ones that are many times slower,
 * for features that are not used here; both are put back.
 */
async function load(): Promise<Reader> {
  const { parse, stringify } = JSON;
  try {
    const [loaded] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // @ts-expect-error has no types; it makes itself known to the reader.
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    return loaded;
  } finally {
    Object.assign(JSON, { parse, stringify });
  }
}
