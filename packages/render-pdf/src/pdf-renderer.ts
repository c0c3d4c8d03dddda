import { defaultTheme, type Theme } from '@hjemmel/theme';
import type { Renderer } from '@hjemmel/tree';
import type { PdfTypeface } from './fonts/typeface.js';

export interface PdfRendererOptions {
  readonly theme?: Theme;
  /** Files for `theme.typeface`, unless it is Source Sans 3, which comes with this package. */
  readonly fonts?: readonly PdfTypeface[];
}

/**
 * Prints a tree as an A4 letter in an untagged PDF. `render` throws TreeError when a mandatory block is not whole in the
 * bytes, and PdfError when any other text is not, or when a font cannot show it. React and the PDF libraries are loaded
 * by the first `render`; React is faster with `NODE_ENV=production`.
 */
export function pdfRenderer({ theme = defaultTheme, fonts = [] }: PdfRendererOptions = {}): Renderer {
  return {
    specificationVersion: 1,
    format: 'pdf',
    mediaType: 'application/pdf',
    extension: 'pdf',
    async render(tree) {
      const [{ printPdf }, { handlers }] = await Promise.all([import('./print-pdf.js'), import('./handlers.js')]);
      return printPdf(tree, { theme, fonts, handlers });
    },
  };
}
