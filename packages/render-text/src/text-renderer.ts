import { assertTheme, defaultTheme, type Theme } from '@hjemmel/theme';
import type { Renderer } from '@hjemmel/tree';
import { handlers } from './handlers.js';
import { mediaType, printText } from './print-text.js';

export interface TextRenderOptions {
  /** Characters in a line, 20 or more; 0 leaves every paragraph on one line. Default 80. */
  readonly width?: number;
  /** Gives its address, where the letter has none, and its lines at the foot. Throws ThemeError. */
  readonly theme?: Theme;
}

/** What holds for every letter, unless `render` is told otherwise. */
export type TextRendererOptions = TextRenderOptions;

/**
 * Makes a letter of plain text in UTF-8 that reads well aloud and in a note field. `render` throws TreeError when a
 * mandatory block is not whole in the bytes. Throws RangeError for a width it cannot use.
 */
export function textRenderer({
  width = 80,
  theme = defaultTheme,
}: TextRendererOptions = {}): Renderer<TextRenderOptions> {
  assertUsable(width, theme);
  return {
    specificationVersion: 1,
    format: 'text',
    mediaType,
    extension: 'txt',
    async render(tree, { width: room = width, theme: worn = theme } = {}) {
      assertUsable(room, worn);
      return printText(tree, { width: room, theme: worn, handlers });
    },
  };
}

function assertUsable(width: number, theme: Theme): void {
  assertTheme(theme);
  if (!Number.isInteger(width) || (width !== 0 && width < NARROWEST)) {
    throw new RangeError(`width is 0 or a whole number from ${NARROWEST}, not ${width}`);
  }
}

const NARROWEST = 20;
