import { types } from '../components/dress.js';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { paintLine } from '../paint/paint-line.js';
import { breakLines } from '../text/break-lines.js';
import { printable } from '../text/printable.js';
import { FOOTER, type Furniture } from './furniture.js';
import { mm, sheet } from './sheet.js';

/** One line at the foot of each page, and nothing else around the content. */
export function lineAtFoot(
  foot: ((page: number, pages: number) => string) | undefined,
  { regular }: LoadedTypeface,
  colour: string,
): Furniture {
  const { fontSize: size, lineHeight } = types.furniture;
  return {
    before: () => undefined,
    after(brush, page, pages) {
      const text = printable(foot?.(page + 1, pages) ?? '').replaceAll('\n', ' ');
      const [line] = breakLines([{ text, font: regular, size, colour }], {
        room: sheet.room,
        leading: size * lineHeight,
      });
      if (!line) return;
      brush.canvas.artifact(FOOTER);
      paintLine(brush, line, sheet.left, sheet.height - sheet.bottomBand + mm(6.5), undefined);
    },
  };
}
