import type { Box } from '../flow/box.js';
import type { Furniture } from '../frame/furniture.js';
import type { Element, Structure } from '../struct/element.js';
import { canvas } from './canvas.js';
import { type Fonts, fontsOfDocument } from './font-use.js';
import { paintBox } from './paint-box.js';
import { type Pictures, picturesOfDocument } from './picture-use.js';

/** A painted page: its operators, and the element of each marked sequence. */
export interface PaintedPage {
  readonly content: string;
  readonly marks: readonly Element[];
}

export interface Painted {
  readonly pages: readonly PaintedPage[];
  readonly fonts: Fonts;
  readonly pictures: Pictures;
}

/** Where content begins on the first page and on the others, and how tall a page is, in points. */
export interface Edges {
  readonly height: number;
  readonly firstTop: number;
  readonly top: number;
}

/** Paints the pages in reading order, and fills in the structure as it goes. */
export function paintPages(boxes: readonly Box[], structure: Structure, furniture: Furniture, edges: Edges): Painted {
  const fonts = fontsOfDocument();
  const pictures = picturesOfDocument();
  const pages = boxes.map((box, page) => {
    const sheet = canvas(page, edges.height);
    const brush = { canvas: sheet, fonts, pictures, structure };
    furniture.before(brush, page);
    paintBox(brush, box, page === 0 ? edges.firstTop : edges.top, structure.root);
    furniture.after(brush, page, boxes.length);
    return { content: sheet.end(), marks: sheet.marks() };
  });
  return { pages, fonts, pictures };
}
