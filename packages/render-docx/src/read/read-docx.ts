import { broken } from './broken.js';
import { type Attachment, readSource } from './embedded-source.js';
import { type IsSeen, isSeenIn } from './looks.js';
import { openPackage, type WordPackage } from './package.js';
import { type ReadBody, type ReadParagraph, readBody } from './read-body.js';
import { elementAt, type XmlElement } from './xml.js';

/** What a Word file of ours says to a reader that has nothing but its bytes. */
export interface DocxReading extends ReadBody {
  /** BCP 47. */
  readonly language: string;
  /** As the file's properties have it. */
  readonly title: string;
  readonly headers: readonly ReadBody[];
  readonly footers: readonly ReadBody[];
  /** Where each link leads, by its relationship. */
  readonly links: ReadonlyMap<string, string>;
  readonly source?: Attachment;
}

/** Reads a Word file back. It shares no code with the writer. Throws DocxError: `not-docx`, `docx-locked`, `docx-broken`. */
export function readDocx(bytes: Uint8Array): DocxReading {
  const file = openPackage(bytes);
  const root = file.part(file.letter);
  const body = elementAt(root, 'w:body');
  if (!body) throw broken('its letter has no text');
  const isSeen = isSeenIn(stylesOf(file));
  const read = readBody(body, isSeen);
  const source = readSource(file);
  return {
    ...read,
    language: languageOf(file),
    title: titleOf(file),
    headers: partsOf(file, 'header', isSeen),
    footers: partsOf(file, 'footer', isSeen),
    links: linksOf(file, read.paragraphs),
    ...(source && { source }),
  };
}

/** The words of the letter itself, one paragraph on each line; headers and footers left out. */
export function textOf({ paragraphs }: ReadBody): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

function partsOf(file: WordPackage, kind: 'header' | 'footer', isSeen: IsSeen): readonly ReadBody[] {
  return file.related(file.letter, kind).flatMap((path) => {
    const part = file.part(path);
    return part ? [readBody(part, isSeen)] : [];
  });
}

function stylesOf(file: WordPackage): XmlElement | undefined {
  const [styles] = file.related(file.letter, 'styles');
  return styles === undefined ? undefined : file.part(styles);
}

function languageOf(file: WordPackage): string {
  const defaults = elementAt(stylesOf(file), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  return elementAt(defaults, 'w:lang')?.attributes.get('w:val') ?? '';
}

function titleOf(file: WordPackage): string {
  const [properties] = file.related('', 'core-properties');
  const title = elementAt(properties === undefined ? undefined : file.part(properties), 'dc:title');
  return (title?.children ?? []).filter((child) => typeof child === 'string').join('');
}

function linksOf(file: WordPackage, paragraphs: readonly ReadParagraph[]): ReadonlyMap<string, string> {
  const ids = paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => (link === undefined ? [] : [link])));
  if (ids.length === 0) return new Map();
  return new Map(ids.map((id) => [id, file.target(file.letter, id) ?? '']));
}
