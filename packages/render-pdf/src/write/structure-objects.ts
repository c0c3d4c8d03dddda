import { num } from '../paint/number.js';
import type { Element, LinkArea } from '../struct/element.js';
import type { PdfFile, Ref } from './pdf-file.js';
import { textString } from './pdf-text.js';

/** What the writer knows of the pages while it puts the structure. */
export interface StructurePages {
  readonly refs: readonly Ref[];
  /** The elements of the marked sequences of each page, by their ids. */
  readonly marks: readonly (readonly Element[])[];
}

export interface PutStructure {
  readonly root: Ref;
  /** Annotations of each page. */
  readonly annotations: readonly (readonly Ref[])[];
}

interface Writer {
  readonly file: PdfFile;
  readonly pages: StructurePages;
  readonly refs: Map<Element, Ref>;
  readonly annotations: Ref[][];
  /** Elements of annotations, by their StructParent less the number of pages. */
  readonly linkParents: Element[];
}

/** The structure tree with its parent tree, and the annotations of links. */
export function putStructure(file: PdfFile, document: Element, pages: StructurePages): PutStructure {
  const root = file.reserve();
  const writer: Writer = { file, pages, refs: new Map(), annotations: pages.refs.map(() => []), linkParents: [] };
  const top = putElement(writer, document, root, 'Document');
  const tree = file.put(`<</Nums[${parentTree(writer)}]>>`);
  const next = pages.refs.length + writer.linkParents.length;
  file.put(`<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${tree} 0 R/ParentTreeNextKey ${next}>>`, root);
  return { root, annotations: writer.annotations };
}

function putElement(writer: Writer, element: Element, parent: Ref, role: string = element.tag.role): Ref {
  const { file, pages, refs } = writer;
  const ref = file.reserve();
  refs.set(element, ref);
  const home = element.kids.find((kid) => kid.kind === 'marked');
  const page = home?.kind === 'marked' ? home.page : undefined;
  const kids = element.kids.map((kid) => {
    if (kid.kind === 'element') return `${putElement(writer, kid.element, ref)} 0 R`;
    if (kid.kind === 'link') return putLink(writer, element, kid.page, kid.link);
    return kid.page === page ? `${kid.id}` : `<</Type/MCR/Pg ${pages.refs[kid.page]} 0 R/MCID ${kid.id}>>`;
  });
  const place = page === undefined ? '' : `/Pg ${pages.refs[page]} 0 R`;
  const content = kids.length === 0 ? '' : `/K[${kids.join(' ')}]`;
  return file.put(`<</S/${role}/P ${parent} 0 R${place}${content}${entries(element)}>>`, ref);
}

function entries({ tag, bbox }: Element): string {
  const lang = tag.lang === undefined ? '' : `/Lang${textString(tag.lang)}`;
  const alt = tag.alt === undefined ? '' : `/Alt${textString(tag.alt)}`;
  const title = tag.title === undefined ? '' : `/T${textString(tag.title)}`;
  const attributes = [tableAttributes(tag), listAttributes(tag), boxAttributes(bbox)].filter((value) => value !== '');
  const all =
    attributes.length === 0 ? '' : attributes.length === 1 ? `/A${attributes[0]}` : `/A[${attributes.join('')}]`;
  return `${lang}${alt}${title}${all}`;
}

function tableAttributes({ scope, colSpan, rowSpan }: Element['tag']): string {
  const parts = [
    scope === undefined ? '' : `/Scope/${scope}`,
    colSpan === undefined ? '' : `/ColSpan ${colSpan}`,
    rowSpan === undefined ? '' : `/RowSpan ${rowSpan}`,
  ].join('');
  return parts === '' ? '' : `<</O/Table${parts}>>`;
}

function listAttributes({ numbering }: Element['tag']): string {
  return numbering === undefined ? '' : `<</O/List/ListNumbering/${numbering}>>`;
}

function boxAttributes(bbox: Element['bbox']): string {
  return bbox === undefined ? '' : `<</O/Layout/Placement/Block/BBox[${bbox.map(num).join(' ')}]>>`;
}

/** The annotation of a link on one page, as a kid of its element. */
function putLink(writer: Writer, element: Element, page: number, { href, text, areas }: LinkArea): string {
  const { file, pages, annotations, linkParents } = writer;
  const parent = pages.refs.length + linkParents.length;
  linkParents.push(element);
  const corners = areas.map(([left, bottom, right, top]) => [left, top, right, top, left, bottom, right, bottom]);
  const quads = areas.length > 1 ? `/QuadPoints[${corners.flat().map(num).join(' ')}]` : '';
  const annotation = file.put(
    `<</Type/Annot/Subtype/Link/Rect[${around(areas).map(num).join(' ')}]${quads}/Border[0 0 0]/F 4/P ${pages.refs[page]} 0 R` +
      `/StructParent ${parent}/Contents${textString(text)}/A<</S/URI/URI${textString(href)}>>>>`,
  );
  annotations[page]?.push(annotation);
  return `<</Type/OBJR/Pg ${pages.refs[page]} 0 R/Obj ${annotation} 0 R>>`;
}

function around(areas: LinkArea['areas']): readonly number[] {
  return [
    Math.min(...areas.map(([left]) => left)),
    Math.min(...areas.map(([, bottom]) => bottom)),
    Math.max(...areas.map(([, , right]) => right)),
    Math.max(...areas.map(([, , , top]) => top)),
  ];
}

/** Pages first, by their StructParents, then annotations. */
function parentTree({ pages, refs, linkParents }: Writer): string {
  const ofPages = pages.marks.map(
    (marks, page) => `${page}[${marks.map((element) => `${refs.get(element)} 0 R`).join(' ')}]`,
  );
  const ofLinks = linkParents.map((element, index) => `${pages.refs.length + index} ${refs.get(element)} 0 R`);
  return [...ofPages, ...ofLinks].join(' ');
}
