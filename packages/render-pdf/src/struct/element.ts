import type { Tag } from '../components/tag.js';

/** A piece of an element's content: a marked sequence on a page, an annotation, or another element. */
export type Kid =
  | { readonly kind: 'marked'; readonly page: number; readonly id: number }
  | { readonly kind: 'link'; readonly page: number; readonly link: LinkArea }
  | { readonly kind: 'element'; readonly element: Element };

/** A place on a page that leads somewhere. Rectangles are left, bottom, right, top in points. */
export interface LinkArea {
  readonly href: string;
  readonly text: string;
  readonly areas: (readonly [number, number, number, number])[];
}

/** One logical element, wherever its parts stand. */
export interface Element {
  readonly tag: Tag;
  readonly parent: Element | undefined;
  readonly kids: Kid[];
  /** Of a picture: left, bottom, right, top in points. */
  bbox?: readonly [number, number, number, number];
  /** First place it was painted; bookmarks lead there. */
  place?: { readonly page: number; readonly top: number };
  /** The words of a heading, for bookmarks. */
  text: string;
}

/** The elements of a document, in the order they are read. */
export interface Structure {
  readonly root: Element;
  /** The element of `tag`, made as the last kid of `parent` when it is new. */
  readonly enter: (tag: Tag, parent: Element) => Element;
}

/** `lang` is the language of the document. */
export function structure(lang: string): Structure {
  const root: Element = { tag: { role: 'Div', lang }, parent: undefined, kids: [], text: '' };
  const known = new Map<Tag, Element>();
  const enter = (tag: Tag, parent: Element): Element => {
    const before = known.get(tag);
    if (before) return before;
    const element: Element = { tag, parent, kids: [], text: '' };
    known.set(tag, element);
    parent.kids.push({ kind: 'element', element });
    return element;
  };
  return { root, enter };
}

/** May stand empty, since a row needs all its cells. */
const CELLS = new Set(['TD', 'TH']);

/** Takes out elements that turned out to hold nothing. */
export function prune(element: Element): boolean {
  const kept = element.kids.filter((kid) => kid.kind !== 'element' || prune(kid.element));
  element.kids.splice(0, element.kids.length, ...kept);
  return kept.length > 0 || CELLS.has(element.tag.role);
}
