import type { LoadedTypeface } from '../fonts/typeface.js';
import { PdfError } from '../pdf-error.js';

const BOLD = 600;

/**
 * What react-pdf's layout asks about fonts, answered from the loaded typeface alone. It always asks for a last resort too, and
 * gets the same fonts: a letter they lack is then refused when it is set.
 */
export function fontStore({ family, regular, bold }: LoadedTypeface) {
  return {
    getFont: ({ fontWeight = 400 }: { readonly fontWeight?: number | string }) => ({
      data: (fontWeight === 'bold' || Number(fontWeight) >= BOLD ? bold : regular).file,
    }),
    /** Asked of each family that a style names. */
    load: async ({ fontFamily }: { readonly fontFamily: string }) => {
      if (fontFamily === family) return;
      throw new PdfError('typeface-unknown', `A text asks for another typeface than «${family}».`);
    },
    getEmojiSource: () => null,
    getHyphenationCallback: () => (word: string) => [word],
  };
}
