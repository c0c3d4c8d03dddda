import type { Versions } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { escaped, plainLine, XML } from './xml-text.js';

/** The document as data, put into the file byte for byte. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** Shown to whoever takes the file out; nothing personal. */
  readonly fileName?: string;
  /** What shaped the words of the file, to be told beside the data. */
  readonly versions?: Versions;
}

const NAME = 'dokument.json';
/** Names the part among others; an identifier, never fetched. */
const SCHEMA = 'https://schemas.hjemmel.no/kilde/v1';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a custom XML part that holds the source. Base64, since XML would change line ends. */
export function sourceParts({ bytes, fileName = NAME, versions }: SourceFile): ReadonlyMap<string, string> {
  const hash = bytesToHex(sha256(bytes));
  const attributes = `navn="${escaped(plainLine(fileName))}" medietype="application/json" koding="base64" sha256="${hash}"${about(versions)}`;
  const data = Buffer.from(bytes).toString('base64');
  return new Map([
    ['customXml/item1.xml', `${XML}<kilde xmlns="${SCHEMA}" ${attributes}>${data}</kilde>`],
    [
      'customXml/itemProps1.xml',
      `${XML}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${guid(hash)}"><ds:schemaRefs><ds:schemaRef ds:uri="${SCHEMA}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ]);
}

export const SOURCE_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

/** The relationship from the letter to its source; `id` is one no other has. */
export function sourceRelationship(id: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`;
}

function about(versions: Versions | undefined): string {
  if (!versions) return '';
  const { schema, law, texts } = versions;
  return ` skjema="${escaped(schema)}" lovregister="${escaped(law)}" tekster="${escaped(texts)}"`;
}

/** The same for the same data, as Word asks one of every part. */
function guid(hash: string): string {
  const digits = hash.toUpperCase();
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return `{${[...parts, digits.slice(20, 32)].join('-')}}`;
}
