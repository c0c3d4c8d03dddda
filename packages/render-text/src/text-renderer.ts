import type { Renderer } from '@hjemmel/tree';
import { handlers } from './handlers.js';
import { mediaType, printText } from './print-text.js';

export interface TextRendererOptions {
  /** Characters in a line, 20 or more; 0 leaves every paragraph on one line. Default 80. */
  readonly width?: number;
}

/**
 * Makes a letter of plain text in UTF-8 that reads well aloud and in a note field. `render` throws TreeError when a
 * mandatory block is not whole in the bytes. Throws RangeError for a width it cannot use.
 */
export function textRenderer({ width = 80 }: TextRendererOptions = {}): Renderer {
  if (!Number.isInteger(width) || (width !== 0 && width < NARROWEST)) {
    throw new RangeError(`width is 0 or a whole number from ${NARROWEST}, not ${width}`);
  }
  return {
    specificationVersion: 1,
    format: 'text',
    mediaType,
    extension: 'txt',
    render: async (tree) => printText(tree, { width, handlers }),
  };
}

const NARROWEST = 20;
