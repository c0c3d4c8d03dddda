import type { Versions } from '@hjemmel/tree';
import type { PdfFile, Ref } from './pdf-file.js';
import { dateString, textString } from './pdf-text.js';

/** The document as data, put into the file byte for byte. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** Shown to whoever opens the file's attachments; nothing personal. */
  readonly fileName?: string;
  /** What shaped the words of the file, to be told beside the data. */
  readonly versions?: Versions;
}

const NAME = 'dokument.json';
const ABOUT = 'Dokumentet som data (JSON)';

/** Entries of the catalog for a file that is the source of the document; PDF/A-3 then. */
export function putSource(file: PdfFile, { bytes, fileName = NAME, versions }: SourceFile, date: string): string {
  const name = textString(fileName);
  const embedded = file.stream(
    `/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</ModDate${dateString(date)}/Size ${bytes.length}>>`,
    bytes,
  );
  const specification: Ref = file.put(
    `<</Type/Filespec/F${name}/UF${name}/AFRelationship/Source/Desc${textString(about(versions))}/EF<</F ${embedded} 0 R/UF ${embedded} 0 R>>>>`,
  );
  return `/AF[${specification} 0 R]/Names<</EmbeddedFiles<</Names[${name} ${specification} 0 R]>>>>`;
}

function about(versions: Versions | undefined): string {
  if (!versions) return ABOUT;
  const { schema, law, texts } = versions;
  return `${ABOUT}; skjema ${schema}; lovregister ${law}; tekster ${texts}`;
}
