import { createHash } from 'node:crypto';
import { broken } from './broken.js';
import { openPackage, type WordPackage } from './package.js';
import type { XmlElement } from './xml.js';

/** A file that rides in a Word file. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What shaped the words of the file, where it says so. */
  readonly versions?: { readonly schema: string; readonly law: string; readonly texts: string };
}

/** Whether bytes begin like a Word file, or a locked one; nothing is said of the rest. */
export function isDocx(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return start.startsWith('504b0304') || start === 'd0cf11e0a1b11ae1';
}

/**
 * The document a Word file was made of, byte for byte, where it rides along. Throws DocxError for what is no Word file, is locked
 * or is broken.
 */
export function embeddedSource(bytes: Uint8Array): Uint8Array | undefined {
  return readSource(openPackage(bytes))?.bytes;
}

const SCHEMA = 'https://schemas.hjemmel.no/kilde/v1';

/** The custom XML part that is ours, whatever Word calls its file. */
export function readSource(file: WordPackage): Attachment | undefined {
  for (const path of file.related(file.letter, 'customXml')) {
    const root = file.part(path);
    if (!root?.name.endsWith('kilde') || ![...root.attributes.values()].includes(SCHEMA)) continue;
    const data = root.children.filter((child) => typeof child === 'string').join('');
    const bytes = new Uint8Array(Buffer.from(data.replace(/\s+/gu, ''), 'base64'));
    if (createHash('sha256').update(bytes).digest('hex') !== root.attributes.get('sha256')) {
      throw broken('the document inside it has been changed');
    }
    return { ...aboutOf(root), bytes };
  }
  return undefined;
}

function aboutOf({ attributes }: XmlElement): Omit<Attachment, 'bytes'> {
  const [name, mediaType, schema, law, texts] = ['navn', 'medietype', 'skjema', 'lovregister', 'tekster'].map(
    (key) => attributes.get(key) ?? '',
  ) as [string, string, string, string, string];
  return { name, mediaType, ...(schema && law && texts && { versions: { schema, law, texts } }) };
}
