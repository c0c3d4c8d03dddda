import type { IsSeen } from './looks.js';
import { elementAt, elements, valOf, type XmlElement } from './xml.js';

/** A paragraph with its words, as it stands in the file. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly runs: readonly ReadRun[];
  /** Level and list, of an item of one. */
  readonly numbering?: { readonly id: string; readonly level: number };
  /** Tags of the locked content controls around it, the outermost first. */
  readonly locks: readonly string[];
  /** Whether it stands in a frame of its own on the page. */
  readonly framed: boolean;
  readonly inTable: boolean;
}

export interface ReadRun {
  readonly text: string;
  readonly style?: string;
  readonly lang?: string;
  /** The relationship of a link. */
  readonly link?: string;
}

export interface ReadTable {
  readonly title: string;
  /** Rows that come again on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly string[])[];
}

/** A content control that nobody can change or take away. */
export interface ReadLock {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

export interface ReadBody {
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly ReadTable[];
  readonly locks: readonly ReadLock[];
  /** What is said of each picture; empty where nothing is. */
  readonly pictures: readonly string[];
  /** How many things are shown that are no words: pictures, drawings, notes, form fields. */
  readonly wordless: number;
}

/** What a person reads in a part, in its order; words that cannot be seen, and deleted ones, are left out. */
export function readBody(root: XmlElement, isSeen: IsSeen): ReadBody {
  const found: Found = {
    paragraphs: [],
    tables: [],
    locks: [],
    pictures: [],
    wordless: 0,
    field: '',
    counts: false,
    isSeen,
  };
  walk(root, found, { locks: [], inTable: false });
  return found;
}

interface Found extends ReadBody {
  readonly paragraphs: ReadParagraph[];
  readonly tables: ReadTable[];
  readonly locks: ReadLock[];
  readonly pictures: string[];
  wordless: number;
  /** The instruction of the field we are in, and whether what follows is a page number that Word counted. */
  field: string;
  counts: boolean;
  /** Of the paragraph we are in. */
  paragraph?: XmlElement | undefined;
  readonly isSeen: IsSeen;
}

interface Around {
  readonly locks: readonly string[];
  readonly inTable: boolean;
}

function walk(parent: XmlElement, found: Found, around: Around): void {
  for (const element of elements(parent)) {
    if (element.name === 'w:p') found.paragraphs.push(paragraph(element, found, around));
    else if (element.name === 'w:tbl') table(element, found, around);
    else if (element.name === 'w:sdt') control(element, found, around);
    else if (!UNSEEN.has(element.name)) walk(element, found, around);
  }
}

const UNSEEN = new Set(['w:sdtPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sectPr', 'w:del', 'mc:Fallback']);

function control(element: XmlElement, found: Found, around: Around): void {
  const properties = elementAt(element, 'w:sdtPr');
  const content = elementAt(element, 'w:sdtContent');
  if (!content) return;
  const locked = valOf(properties, 'w:lock') === 'sdtContentLocked';
  if (!locked) {
    walk(content, found, around);
    return;
  }
  const tag = valOf(properties, 'w:tag') ?? '';
  const first = found.paragraphs.length;
  walk(content, found, { ...around, locks: [...around.locks, tag] });
  const text = found.paragraphs
    .slice(first)
    .map((each) => each.text)
    .join('\n');
  found.locks.push({ tag, title: valOf(properties, 'w:alias') ?? '', text });
}

function table(element: XmlElement, found: Found, around: Around): void {
  const rows = elements(element, 'w:tr');
  const heads = rows.findIndex((row) => !isOn(elementAt(row, 'w:trPr', 'w:tblHeader')));
  const words = rows.map((row) =>
    elements(row, 'w:tc').map((cell) => {
      const first = found.paragraphs.length;
      walk(cell, found, { ...around, inTable: true });
      return found.paragraphs
        .slice(first)
        .map(({ text }) => text)
        .join('\n');
    }),
  );
  found.tables.push({
    title: valOf(elementAt(element, 'w:tblPr'), 'w:tblCaption') ?? '',
    headRows: heads < 0 ? rows.length : heads,
    rows: words,
  });
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? '');
}

function paragraph(element: XmlElement, found: Found, { locks, inTable }: Around): ReadParagraph {
  const properties = elementAt(element, 'w:pPr');
  found.paragraph = properties;
  const runs = runsIn(element, found, undefined);
  const number = elementAt(properties, 'w:numPr');
  const id = valOf(number, 'w:numId');
  return {
    style: valOf(properties, 'w:pStyle') ?? '',
    text: runs.map(({ text }) => text).join(''),
    runs,
    ...(id !== undefined && { numbering: { id, level: Number(valOf(number, 'w:ilvl') ?? 0) } }),
    locks,
    framed: elementAt(properties, 'w:framePr') !== undefined,
    inTable,
  };
}

function runsIn(parent: XmlElement, found: Found, link: string | undefined): readonly ReadRun[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:pPr' || UNSEEN.has(element.name)) return [];
    if (PAGE_NUMBER.test(element.attributes.get('w:instr') ?? '')) return [];
    if (element.name === 'w:hyperlink') return runsIn(element, found, element.attributes.get('r:id'));
    return element.name === 'w:r' ? runOf(element, found, link) : runsIn(element, found, link);
  });
}

function runOf(element: XmlElement, found: Found, link: string | undefined): readonly ReadRun[] {
  const properties = elementAt(element, 'w:rPr');
  if (!found.isSeen(properties, found.paragraph)) return [];
  const style = valOf(properties, 'w:rStyle');
  const language = elementAt(properties, 'w:lang')?.attributes;
  const lang = language?.get('w:val') ?? language?.get('w:bidi');
  return [
    {
      text: elements(element)
        .map((child) => wordsOf(child, found))
        .join(''),
      ...(style !== undefined && { style }),
      ...(lang !== undefined && { lang }),
      ...(link !== undefined && { link }),
    },
  ];
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

function wordsOf(element: XmlElement, found: Found): string {
  if (element.name === 'w:fldChar') fieldMark(element.attributes.get('w:fldCharType'), found);
  if (element.name === 'w:instrText') found.field += textIn(element);
  if (element.name === 'w:drawing') pictures(element, found);
  if (WORDLESS.has(element.name)) found.wordless += 1;
  if (found.counts) return '';
  return element.name === 'w:t' ? textIn(element) : (SIGNS[element.name] ?? '');
}

const WORDLESS = new Set(
  ['drawing', 'pict', 'object', 'ffData', 'footnoteReference', 'endnoteReference', 'commentReference', 'sym'].map(
    (name) => `w:${name}`,
  ),
);

const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES)\b/u;

/** Page numbers follow from fonts, and stand in the file only after Word has counted. */
function fieldMark(kind: string | undefined, found: Found): void {
  if (kind === 'begin') found.field = '';
  found.counts = kind === 'separate' && PAGE_NUMBER.test(found.field);
}

function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function pictures(element: XmlElement, found: Found): void {
  for (const child of elements(element)) {
    if (child.name === 'wp:docPr') found.pictures.push(child.attributes.get('descr') ?? '');
    else pictures(child, found);
  }
}
