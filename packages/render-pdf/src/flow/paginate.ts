import { PdfError } from '../pdf-error.js';
import type { Box } from './box.js';
import { contentHeight } from './content-height.js';
import { type Parts, split } from './split.js';

/** Room in points for content on the first page and on the others. */
export interface Rooms {
  readonly first: number;
  readonly others: number;
}

/** The boxes of each page, each as tall as its page needs; throws PdfError when something fits on no page. */
export function paginate(content: Box, rooms: Rooms): readonly Box[] {
  const pages: Box[] = [];
  // The page itself is laid out as one that must not be cut.
  let rest: Box | undefined = { ...content, y: 0, whole: false };
  while (rest) {
    const room = pages.length === 0 ? rooms.first : rooms.others;
    if (contentHeight(rest) <= room && !rest.children.some(({ breakBefore }, index) => index > 0 && breakBefore)) {
      pages.push(rest);
      break;
    }
    const parts: Parts | undefined =
      split(rest, room, 'strict') ?? split(rest, room, 'apart') ?? split(rest, room, 'loose');
    if (!parts)
      throw new PdfError('does-not-fit', 'Something in the document is taller than a page and cannot be cut.');
    pages.push(parts.head);
    rest = parts.tail;
  }
  return pages;
}
