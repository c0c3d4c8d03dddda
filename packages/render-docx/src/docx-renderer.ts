import { assertTheme, defaultTheme, type Theme } from '@hjemmel/theme';
import type { Handlers, Renderer } from '@hjemmel/tree';
import type { Context } from './context.js';
import type { Piece } from './pieces/piece.js';
import type { SourceFile } from './write/source-part.js';

export interface DocxRendererOptions {
  /** The typeface is used where the reader has it; Word takes one like it where not. Proved here: throws ThemeError. */
  readonly theme?: Theme;
  /** Your own way with some block types; the rest stay as they are. */
  readonly handlers?: Partial<Handlers<Context, readonly Piece[]>>;
}

export interface DocxRenderOptions {
  /** Instead of the renderer's own, for this letter. */
  readonly theme?: Theme;
  /**
   * The document's own JSON, put into the file byte for byte as its source. Refused with DocxError for a copy from which
   * something is taken out.
   */
  readonly source?: SourceFile;
}

export const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes an A4 letter for Word with real styles, in which mandatory blocks are locked. `render` throws TreeError when a mandatory
 * block is not whole in the bytes, and DocxError when any other text is not, when a mandatory block is open to editing, or
 * when a screen reader could not make sense of it. Same tree and options, same bytes. The library is loaded by the first `render`.
 */
export function docxRenderer({
  theme = defaultTheme,
  handlers: own,
}: DocxRendererOptions = {}): Renderer<DocxRenderOptions> {
  assertTheme(theme);
  return {
    specificationVersion: 1,
    format: 'docx',
    mediaType,
    extension: 'docx',
    embedsSource: true,
    async render(tree, { source, theme: worn = theme } = {}) {
      assertTheme(worn);
      const [{ printDocx }, { handlers }] = await Promise.all([import('./print-docx.js'), import('./handlers.js')]);
      return printDocx(tree, { theme: worn, handlers: { ...handlers, ...own }, source });
    },
    async extract(bytes) {
      return (await import('./extract.js')).extract(bytes);
    },
  };
}
