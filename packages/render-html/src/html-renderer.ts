import { assertTheme, defaultTheme, type Theme } from '@hjemmel/theme';
import type { Renderer } from '@hjemmel/tree';
import { type Fragment, fragmentOptions } from './fragment.js';
import { handlers } from './handlers.js';
import { mediaType, printHtml } from './print-html.js';

export interface HtmlRendererOptions {
  /** The typeface is used where the reader has it; nothing is fetched. Proved here: throws ThemeError. */
  readonly theme?: Theme;
}

export interface HtmlRenderOptions {
  /** Instead of the renderer's own, for this letter. */
  readonly theme?: Theme;
  /** Only the letter, as a part of another page; the same words as the whole page. */
  readonly fragment?: Fragment | true;
}

/**
 * Makes a letter that is one HTML file with its own style, no script and nothing to fetch, and that prints as an A4 letter
 * for window envelopes; or a part for another page. `render` throws TreeError when a mandatory block is not whole in the
 * bytes, and HtmlError for options a part cannot be made with.
 */
export function htmlRenderer({ theme = defaultTheme }: HtmlRendererOptions = {}): Renderer<HtmlRenderOptions> {
  assertTheme(theme);
  return {
    specificationVersion: 1,
    format: 'html',
    mediaType,
    extension: 'html',
    async render(tree, { fragment, theme: own = theme } = {}) {
      assertTheme(own);
      return printHtml(tree, { theme: own, handlers, fragment: fragment && fragmentOptions(fragment) });
    },
  };
}
