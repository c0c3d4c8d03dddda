import { posix } from 'node:path';
import { broken } from './broken.js';
import { elements, parseXml, type XmlElement } from './xml.js';
import { openZip, type Zip } from './zip.js';

/** A Word file by its relationships, wherever its maker put the parts. */
export interface WordPackage {
  readonly letter: string;
  readonly part: (path: string) => XmlElement | undefined;
  /** Paths of the parts `from` has a relationship of this kind with, in their order. */
  readonly related: (from: string, kind: string) => readonly string[];
  /** Where a relationship of `from` leads, inside the package or outside. */
  readonly target: (from: string, id: string) => string | undefined;
}

/** Opens a Word file. Throws DocxError: `not-docx`, `docx-locked`, `docx-broken`. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const part = (path: string): XmlElement | undefined => {
    const file = zip.file(path);
    return file && parseXml(file);
  };
  const related = (from: string, kind: string) =>
    relationships(zip, from)
      .filter(({ type, outside }) => !outside && type.endsWith(`/${kind}`))
      .map(({ target }) => target);
  const [letter] = related('', 'officeDocument');
  if (letter === undefined || !zip.names.includes(letter)) throw broken('it has no letter');
  const target = (from: string, id: string) => relationships(zip, from).find((each) => each.id === id)?.target;
  return { letter, part, related, target };
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

function relationships(zip: Zip, from: string): readonly Relationship[] {
  const folder = posix.dirname(from);
  const file = zip.file(posix.join(folder, '_rels', `${posix.basename(from)}.rels`));
  return elements(file && parseXml(file)).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const outside = attributes.get('TargetMode') === 'External';
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: outside ? target : path,
      outside,
    };
  });
}
