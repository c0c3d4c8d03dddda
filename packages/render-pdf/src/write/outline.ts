import { num } from '../paint/number.js';
import type { Element } from '../struct/element.js';
import type { PdfFile, Ref } from './pdf-file.js';
import { textString } from './pdf-text.js';

interface Entry {
  readonly level: number;
  readonly title: string;
  readonly destination: string;
  readonly children: Entry[];
}

/** Bookmarks from the headings, in their own levels; undefined when there are none. */
export function putOutline(file: PdfFile, document: Element, pages: readonly Ref[], height: number): Ref | undefined {
  const top = nested(headings(document, pages, height));
  if (top.length === 0) return undefined;
  const root = file.reserve();
  const { first, last } = putEntries(file, top, root);
  return file.put(`<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${count(top)}>>`, root);
}

function headings(element: Element, pages: readonly Ref[], height: number): readonly Entry[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    const { tag, place, text } = kid.element;
    const level = /^H([1-6])$/u.exec(tag.role)?.[1];
    if (level === undefined || !place) return headings(kid.element, pages, height);
    const destination = `[${pages[place.page]} 0 R/XYZ null ${num(height - place.top)} null]`;
    return [{ level: Number(level), title: text.replace(/\s+/gu, ' ').trim(), destination, children: [] }];
  });
}

function nested(flat: readonly Entry[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const entry of flat) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function putEntries(
  file: PdfFile,
  entries: readonly Entry[],
  parent: Ref,
): { readonly first: Ref; readonly last: Ref } {
  const refs = entries.map(() => file.reserve());
  for (const [index, { title, destination, children }] of entries.entries()) {
    const ref = refs[index] ?? 0;
    const inner = children.length === 0 ? undefined : putEntries(file, children, ref);
    const below = inner ? `/First ${inner.first} 0 R/Last ${inner.last} 0 R/Count ${count(children)}` : '';
    const before = index > 0 ? `/Prev ${refs[index - 1]} 0 R` : '';
    const after = index < entries.length - 1 ? `/Next ${refs[index + 1]} 0 R` : '';
    file.put(`<</Title${textString(title)}/Parent ${parent} 0 R/Dest${destination}${before}${after}${below}>>`, ref);
  }
  return { first: refs[0] ?? 0, last: refs.at(-1) ?? 0 };
}

function count(entries: readonly Entry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + count(children), 0);
}
