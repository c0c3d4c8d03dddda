import { type Attachment, readAttachments } from './attachments.js';
import { broken } from './broken.js';
import { unpacked } from './inflate.js';
import { latin1 } from './latin1.js';
import { type PageText, pageText } from './page-text.js';
import { openPdf, type PdfObjects } from './pdf-objects.js';
import { type ReadElement, readStructure } from './structure.js';
import { type Decode, decoder } from './to-unicode.js';
import { isDict, isList, isRef, isStream, nameOf, type PdfDict, type PdfValue, textOf } from './value.js';

/** What a PDF of ours says to a reader that has nothing but its bytes. */
export interface PdfReading {
  readonly language: string;
  readonly root: ReadElement;
  readonly pages: readonly PageText[];
  readonly attachments: readonly Attachment[];
}

/**
 * Reads a tagged PDF back, text in structure order. It shares no code with the writer. Throws PdfError: `not-pdf`,
 * `pdf-locked`, `pdf-broken`.
 */
export function readPdf(bytes: Uint8Array): PdfReading {
  const file = openPdf(bytes);
  const catalog = file.dict(file.trailer.entries.get('Root'), 'the catalog');
  const pages = new Map(pageRefs(file, catalog).map((ref) => [ref, readPage(file, ref)]));
  const textAt = (page: number, id: number) => pages.get(page)?.marked.get(id) ?? '';
  return {
    language: textOf(file.resolve(catalog.entries.get('Lang'))) ?? '',
    root: readStructure(file, catalog, textAt),
    pages: [...pages.values()],
    attachments: readAttachments(file, catalog),
  };
}

/** The attached files alone; quicker, and for any PDF that says where they are. */
export function readAttached(bytes: Uint8Array): readonly Attachment[] {
  const file = openPdf(bytes);
  return readAttachments(file, file.dict(file.trailer.entries.get('Root'), 'the catalog'));
}

function pageRefs(file: PdfObjects, catalog: PdfDict): readonly number[] {
  const refs: number[] = [];
  const visit = (value: PdfValue | undefined, depth: number): void => {
    if (depth > 32) throw broken('its pages go in a ring');
    const node = file.dict(value, 'a page');
    const kids = file.resolve(node.entries.get('Kids'));
    if (isList(kids)) for (const kid of kids) visit(kid, depth + 1);
    else if (isRef(value)) refs.push(value.number);
  };
  visit(catalog.entries.get('Pages'), 0);
  return refs;
}

function readPage(file: PdfObjects, number: number): PageText {
  const page = file.dict({ kind: 'ref', number }, 'a page');
  const contents = file.resolve(page.entries.get('Contents'));
  const streams = isList(contents) ? contents.map(file.resolve) : [contents];
  const content = streams.map((each) => (isStream(each) ? latin1(unpacked(each)) : '')).join('\n');
  return pageText(content, fontsOf(file, page));
}

const decoders = new WeakMap<PdfDict, Decode>();

function fontsOf(file: PdfObjects, page: PdfDict): ReadonlyMap<string, Decode> {
  const resources = file.resolve(page.entries.get('Resources'));
  const fonts = isDict(resources) ? file.resolve(resources.entries.get('Font')) : undefined;
  if (!isDict(fonts)) return new Map();
  return new Map([...fonts.entries].flatMap(([name, value]) => decoderOf(file, name, file.dict(value, 'a font'))));
}

/** Only fonts of two bytes a code can be read; ours all are. */
function decoderOf(file: PdfObjects, name: string, font: PdfDict): readonly (readonly [string, Decode])[] {
  const known = decoders.get(font);
  if (known) return [[name, known]];
  const map = file.resolve(font.entries.get('ToUnicode'));
  if (!isStream(map) || nameOf(font.entries.get('Subtype')) !== 'Type0') return [];
  const made = decoder(map);
  decoders.set(font, made);
  return [[name, made]];
}
