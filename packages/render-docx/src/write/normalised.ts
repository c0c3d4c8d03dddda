import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SOURCE_TYPE, type SourceFile, sourceParts, sourceRelationship } from './source-part.js';

/** The package with parts of our own, plain ids and no time of day, so that the same letter is the same bytes. */
export function normalised(
  packed: Uint8Array,
  own: ReadonlyMap<string, string>,
  source: SourceFile | undefined,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)));
  for (const [path, text] of own) parts.set(path, strToU8(text));
  if (source) addSource(parts, source);
  for (const path of [...parts.keys()].filter((name) => name.endsWith('.rels')).sort()) plainIds(parts, path);
  return zipped(parts);
}

type Parts = Map<string, Uint8Array>;

const TYPES = '[Content_Types].xml';
const LETTER = 'word/_rels/document.xml.rels';

function addSource(parts: Parts, source: SourceFile): void {
  for (const [path, text] of sourceParts(source)) parts.set(path, strToU8(text));
  change(parts, TYPES, (xml) => xml.replace('</Types>', `${SOURCE_TYPE}</Types>`));
  change(parts, LETTER, (xml) => xml.replace('</Relationships>', `${sourceRelationship('kilde')}</Relationships>`));
}

function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (part) parts.set(path, strToU8(edit(strFromU8(part))));
}

/** The library names relationships by chance; here they are numbered as they come. */
function plainIds(parts: Parts, path: string): void {
  const names = new Map<string, string>();
  change(parts, path, (xml) =>
    xml.replace(/(<Relationship\b[^>]*?\bId=")([^"]*)"/gu, (_, before: string, id: string) => {
      const name = names.get(id) ?? `rId${names.size + 1}`;
      names.set(id, name);
      return `${before}${name}"`;
    }),
  );
  change(parts, path.replace('_rels/', '').replace(/\.rels$/u, ''), (xml) =>
    xml.replace(/<[^>]*\br:(?:id|embed|link)="[^>]*>/gu, (tag) =>
      tag.replace(/\b(r:(?:id|embed|link)=")([^"]*)"/gu, (_, before: string, id: string) => {
        return `${before}${names.get(id) ?? id}"`;
      }),
    ),
  );
}

/** Times in a zip are local, and so is this one: the earliest there is, wherever it is made. */
const NO_TIME = new Date(1980, 0, 1);

/** The list of types first, as readers that guess a file's kind expect. */
function zipped(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  const empty = new Uint8Array();
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? empty])), {
    level: 9,
    mtime: NO_TIME,
  });
}
