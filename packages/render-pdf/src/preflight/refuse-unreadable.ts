import type { Role, Tag } from '../components/tag.js';
import type { Box } from '../flow/box.js';
import { PdfError, type PdfErrorCode } from '../pdf-error.js';
import { refuseLanguage } from './refuse-unprintable.js';

/** Where a box stands: the nearest element around it, and where that comes from. */
interface Place {
  readonly tag: Tag | undefined;
  readonly source: string | undefined;
}

/**
 * Throws PdfError for what a screen reader could not make sense of: text in no element, a picture without words, headings
 * that skip a level, a table without heads. Runs before anything is painted; names the block, never its words.
 */
export function refuseUnreadable(page: Box): void {
  const headings = headingOrder();
  const walk = (box: Box, around: Place): boolean => {
    const place = { tag: box.tag ?? around.tag, source: box.tag?.source ?? around.source };
    if (place.tag?.role === 'Artifact') return false;
    refuseText(box, place);
    if (box.tag?.lang !== undefined)
      refuseLanguage(box.tag.lang, place.source === undefined ? 'template' : `block ${place.source}`);
    refusePicture(box, place);
    headings(box, place);
    const head = box.children.map((child) => walk(child, place)).includes(true) || box.tag?.role === 'TH';
    if (box.tag?.role !== 'Table') return head;
    if (!head && box.children.length > 0) throw refusal('table-head', 'table has no heads', place);
    return false;
  };
  walk(page, { tag: undefined, source: undefined });
}

/** Elements that hold other elements, and no words of their own. */
const HOLDERS: ReadonlySet<Role | 'Artifact'> = new Set(['Sect', 'Div', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR']);

function refuseText({ kind, lines }: Box, place: Place): void {
  if (kind !== 'text' || lines.length === 0) return;
  if (!place.tag || HOLDERS.has(place.tag.role)) throw refusal('untagged-text', 'text is in no element', place);
}

function refusePicture({ image, tag }: Box, place: Place): void {
  if (image && (tag?.role !== 'Figure' || (tag.alt ?? '').trim() === '')) {
    throw refusal('missing-alt', 'picture has no words that say what it shows', place);
  }
}

function headingOrder(): (box: Box, place: Place) => void {
  let last = 0;
  return ({ tag, lines, children }, place) => {
    const level = Number(/^H(\d)$/u.exec(tag?.role ?? '')?.[1] ?? 0);
    if (level === 0 || lines.length + children.length === 0) return;
    if (level > last + 1) throw refusal('heading-order', `heading of level ${level} follows level ${last}`, place);
    last = level;
  };
}

function refusal(code: PdfErrorCode, what: string, { source }: Place): PdfError {
  return new PdfError(code, source === undefined ? `A ${what}.` : `In the block ${source}: a ${what}.`);
}
