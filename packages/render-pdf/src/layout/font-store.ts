import type { LoadedTypeface } from '../fonts/typeface.js';

const BOLD = 600;

/** What react-pdf's layout asks about fonts, answered from the loaded typeface alone: there is no other font to fall back on. */
export function fontStore({ family, regular, bold }: LoadedTypeface) {
  const getFont = ({ fontFamily, fontWeight = 400 }: { fontFamily: string; fontWeight?: number | string }) => {
    if (fontFamily !== family) return undefined;
    return { data: (fontWeight === 'bold' || Number(fontWeight) >= BOLD ? bold : regular).file };
  };
  return {
    getFont,
    load: async () => undefined,
    getEmojiSource: () => null,
    getHyphenationCallback: () => (word: string) => [word],
  };
}
