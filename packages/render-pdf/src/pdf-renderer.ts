import { assertTheme, defaultTheme, type Theme } from '@hjemmel/theme';
import type { Handlers, Renderer } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from './components/context.js';
import type { PdfTypeface } from './fonts/typeface.js';
import type { SourceFile } from './write/attachment.js';

export interface PdfRendererOptions {
  /** Proved here: throws ThemeError. */
  readonly theme?: Theme;
  /** Files for `theme.typeface`, unless it is Source Sans 3, which comes with this package. */
  readonly fonts?: readonly PdfTypeface[];
  /** Your own way with some block types, as elements with tags; the rest stay as they are. */
  readonly handlers?: Partial<Handlers<Context, ReactNode>>;
}

export interface PdfRenderOptions {
  /** Instead of the renderer's own, for this letter. */
  readonly theme?: Theme;
  /**
   * The document's own JSON, put into the file byte for byte as its source. The file is then PDF/A-3a; without it PDF/A-2a.
   * Refused with PdfError for a copy from which something is taken out.
   */
  readonly source?: SourceFile;
}

/**
 * Prints a tree as an A4 letter that is PDF/A-2a and PDF/UA-1. `render` throws TreeError when a mandatory block is not whole in
 * the bytes, and PdfError when any other text is not, when a font cannot show it, or when a screen reader could not make
 * sense of it. Same tree and options, same bytes. The libraries are loaded by the first `render`; React is faster with
 * `NODE_ENV=production`.
 */
export function pdfRenderer({
  theme = defaultTheme,
  fonts = [],
  handlers: own,
}: PdfRendererOptions = {}): Renderer<PdfRenderOptions> {
  assertTheme(theme);
  let loading: ReturnType<typeof load> | undefined;
  return {
    specificationVersion: 1,
    format: 'pdf',
    mediaType: 'application/pdf',
    extension: 'pdf',
    embedsSource: true,
    async render(tree, { source, theme: worn = theme } = {}) {
      assertTheme(worn);
      loading ??= load();
      const [{ printPdf }, { handlers }] = await loading;
      return printPdf(tree, { theme: worn, fonts, handlers: { ...handlers, ...own }, source });
    },
    async extract(bytes) {
      return (await import('./extract.js')).extract(bytes);
    },
  };
}

function load() {
  return Promise.all([import('./print-pdf.js'), import('./handlers.js')]);
}
