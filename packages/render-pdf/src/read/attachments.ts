import { unpacked } from './inflate.js';
import type { PdfObjects } from './pdf-objects.js';
import { isDict, isList, nameOf, type PdfDict, type PdfValue, textOf } from './value.js';

/** A file that rides in the PDF. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** `Source`, `Data`, `Supplement` …, by PDF/A-3. */
  readonly relationship: string;
  /** What the file says of it. */
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The associated files of the document, in their order. */
export function readAttachments(file: PdfObjects, catalog: PdfDict): readonly Attachment[] {
  const held = file.resolve(catalog.entries.get('AF'));
  return isList(held) ? held.flatMap((each) => attachmentOf(file, each)) : [];
}

function attachmentOf(file: PdfObjects, value: PdfValue): readonly Attachment[] {
  const spec = file.resolve(value);
  if (!isDict(spec)) return [];
  const { entries } = spec;
  const embedded = file.dict(entries.get('EF'), 'an attached file').entries;
  const stream = file.stream(embedded.get('F') ?? embedded.get('UF'), 'an attached file');
  const text = (key: string) => textOf(file.resolve(entries.get(key)));
  return [
    {
      name: text('UF') ?? text('F') ?? '',
      mediaType: nameOf(file.resolve(stream.dict.entries.get('Subtype'))) ?? '',
      relationship: nameOf(file.resolve(entries.get('AFRelationship'))) ?? '',
      description: text('Desc') ?? '',
      bytes: unpacked(stream),
    },
  ];
}
