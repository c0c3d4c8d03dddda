/** Why there is no document to take out of a file. */
export type NoSource = 'not-pdf' | 'pdf-locked' | 'pdf-broken' | 'no-source';

export type EmbeddedSource<Reason = NoSource> =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: Reason };

/** The document inside a PDF; the PDF library is loaded only for it. */
export async function embeddedIn(pdf: Uint8Array): Promise<EmbeddedSource> {
  const { embeddedSource, PdfError } = await import('@hjemmel/render-pdf');
  try {
    const bytes = embeddedSource(pdf);
    return bytes === undefined ? { ok: false, reason: 'no-source' } : { ok: true, bytes };
  } catch (error) {
    if (PdfError.isInstance(error) && isReason(error.code)) return { ok: false, reason: error.code };
    throw error;
  }
}

function isReason(code: string): code is NoSource {
  return code === 'not-pdf' || code === 'pdf-locked' || code === 'pdf-broken';
}
