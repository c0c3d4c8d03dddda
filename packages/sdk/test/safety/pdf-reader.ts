import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Reader = typeof import('../../../render-pdf/node_modules/pdfjs-dist/legacy/build/pdf.mjs');

/** The reader that comes with the PDF package; it alone knows what a glyph stands for. */
export async function pdfjs(): Promise<Reader> {
  const require = createRequire(fileURLToPath(new URL('../../../render-pdf/package.json', import.meta.url)));
  const { parse, stringify } = JSON;
  try {
    const reader: Reader = await import(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
    await import(require.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'));
    return reader;
  } finally {
    Object.assign(JSON, { parse, stringify });
  }
}
