import { broken } from './broken.js';
import type { PdfObjects } from './pdf-objects.js';
import { isDict, isList, nameOf, type PdfDict, type PdfValue } from './value.js';

/** How many things the pages show that are no words of theirs: pictures, pasted drawings, and notes and fields laid over them. */
export function countWordless(file: PdfObjects): number {
  const catalog = file.dict(file.trailer.entries.get('Root'), 'the catalog');
  const pages = pagesUnder(file, catalog.entries.get('Pages'), 0);
  return pages.reduce((count, page) => count + notes(file, page) + drawings(file, page), 0);
}

function pagesUnder(file: PdfObjects, value: PdfValue | undefined, depth: number): readonly PdfDict[] {
  if (depth > 32) throw broken('its pages go in a ring');
  const node = file.dict(value, 'a page');
  const kids = file.resolve(node.entries.get('Kids'));
  return isList(kids) ? kids.flatMap((kid) => pagesUnder(file, kid, depth + 1)) : [node];
}

/** Links show nothing by themselves. */
function notes(file: PdfObjects, { entries }: PdfDict): number {
  const held = file.resolve(entries.get('Annots'));
  if (!isList(held)) return 0;
  const subtypes = held.map(file.resolve).map((note) => (isDict(note) ? nameOf(note.entries.get('Subtype')) : ''));
  return subtypes.filter((subtype) => subtype !== 'Link').length;
}

function drawings(file: PdfObjects, { entries }: PdfDict): number {
  const resources = file.resolve(entries.get('Resources'));
  const held = isDict(resources) ? file.resolve(resources.entries.get('XObject')) : undefined;
  return isDict(held) ? held.entries.size : 0;
}
