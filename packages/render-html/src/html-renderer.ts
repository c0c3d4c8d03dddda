import { defaultTheme, type Theme } from '@hjemmel/theme';
import type { Renderer } from '@hjemmel/tree';
import { handlers } from './handlers.js';
import { mediaType, printHtml } from './print-html.js';

export interface HtmlRendererOptions {
  /** The typeface is used where the reader has it; nothing is fetched. */
  readonly theme?: Theme;
}

/**
 * Makes a letter that is one HTML file with its own style, no script and nothing to fetch, and that prints as an A4 letter
 * for window envelopes. `render` throws TreeError when a mandatory block is not whole in the bytes, and HtmlError when the
 * theme is not usable.
 */
export function htmlRenderer({ theme = defaultTheme }: HtmlRendererOptions = {}): Renderer {
  return {
    specificationVersion: 1,
    format: 'html',
    mediaType,
    extension: 'html',
    render: async (tree) => printHtml(tree, { theme, handlers }),
  };
}
