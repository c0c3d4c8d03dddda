import type { FontFile } from './font-file.js';

/** What stands between two glyphs, in font units; 0 for most. */
export type PairKerning = (left: number, right: number) => number;

/**
 * The kerning of pairs in a font's GPOS table (OpenType, «Pair adjustment positioning subtable»), or undefined when the font
 * kerns in another way too. A font library decodes all of a table to find one pair, which is most of the time of a first letter.
 */
export function pairKerning({ directory }: FontFile, bytes: Buffer): PairKerning | undefined {
  const { GPOS: table, kern: older } = directory.tables;
  if (!table) return undefined;
  const lookups = kernLookups(bytes.subarray(table.offset, table.offset + table.length));
  // Without kerning of its own here, the font may have it in the older table.
  if (!lookups || (lookups.length === 0 && older)) return undefined;
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = lookups.reduce((sum, subtables) => sum + firstOf(subtables, left, right), 0);
    known.set(key, found);
    return found;
  };
}

/** A subtable answers for the pairs it covers; the first that does is the one that counts. */
type Subtable = (left: number, right: number) => number | undefined;

function firstOf(subtables: readonly Subtable[], left: number, right: number): number {
  for (const subtable of subtables) {
    const found = subtable(left, right);
    if (found !== undefined) return found;
  }
  return 0;
}

const PAIR = 2;
const EXTENSION = 9;
/** A value of one advance for the left glyph and none for the right is all that is read. */
const X_ADVANCE = 4;

function kernLookups(gpos: Buffer): readonly (readonly Subtable[])[] | undefined {
  const indices = kernIndices(gpos);
  const list = gpos.readUInt16BE(8);
  const lookups: (readonly Subtable[])[] = [];
  for (const index of indices) {
    const at = list + gpos.readUInt16BE(list + 2 + index * 2);
    const subtables = subtablesAt(gpos, at);
    if (!subtables) return undefined;
    lookups.push(subtables);
  }
  return lookups;
}

/** Lookups of the feature `kern` for Latin letters in no language of its own, in the order of the table. */
function kernIndices(gpos: Buffer): readonly number[] {
  const language = defaultLanguage(gpos);
  if (language === undefined) return [];
  const features = gpos.readUInt16BE(6);
  const found = new Set<number>();
  for (const feature of numbers(gpos, language + 4)) {
    const record = features + 2 + feature * 6;
    if (gpos.toString('latin1', record, record + 4) !== 'kern') continue;
    for (const lookup of numbers(gpos, features + gpos.readUInt16BE(record + 4) + 2)) found.add(lookup);
  }
  return [...found].sort((one, other) => one - other);
}

function defaultLanguage(gpos: Buffer): number | undefined {
  const scripts = gpos.readUInt16BE(4);
  const count = gpos.readUInt16BE(scripts);
  const named = new Map(
    Array.from({ length: count }, (_, index) => {
      const record = scripts + 2 + index * 6;
      return [gpos.toString('latin1', record, record + 4), scripts + gpos.readUInt16BE(record + 4)] as const;
    }),
  );
  const script = named.get('latn') ?? named.get('DFLT');
  const offset = script === undefined ? 0 : gpos.readUInt16BE(script);
  return script === undefined || offset === 0 ? undefined : script + offset;
}

/** A count and as many numbers. */
function numbers(table: Buffer, at: number): readonly number[] {
  return Array.from({ length: table.readUInt16BE(at) }, (_, index) => table.readUInt16BE(at + 2 + index * 2));
}

function subtablesAt(gpos: Buffer, lookup: number): readonly Subtable[] | undefined {
  const type = gpos.readUInt16BE(lookup);
  const subtables: Subtable[] = [];
  for (const offset of numbers(gpos, lookup + 4)) {
    const [kind, at] = type === EXTENSION ? extended(gpos, lookup + offset) : [type, lookup + offset];
    const subtable = kind === PAIR ? pairSubtable(gpos, at) : undefined;
    if (!subtable) return undefined;
    subtables.push(subtable);
  }
  return subtables;
}

function extended(gpos: Buffer, at: number): readonly [kind: number, at: number] {
  return [gpos.readUInt16BE(at + 2), at + gpos.readUInt32BE(at + 4)];
}

function pairSubtable(gpos: Buffer, at: number): Subtable | undefined {
  if (gpos.readUInt16BE(at + 4) !== X_ADVANCE || gpos.readUInt16BE(at + 6) !== 0) return undefined;
  const covered = coverage(gpos, at + gpos.readUInt16BE(at + 2));
  return gpos.readUInt16BE(at) === 1 ? glyphPairs(gpos, at, covered) : classPairs(gpos, at, covered);
}

/** Each left glyph with its right ones in order. */
function glyphPairs(gpos: Buffer, at: number, covered: ReadonlyMap<number, number>): Subtable {
  return (left, right) => {
    const index = covered.get(left);
    if (index === undefined) return undefined;
    const set = at + gpos.readUInt16BE(at + 10 + index * 2);
    const count = gpos.readUInt16BE(set);
    for (let pair = set + 2; pair < set + 2 + count * 4; pair += 4)
      if (gpos.readUInt16BE(pair) === right) return gpos.readInt16BE(pair + 2);
    return undefined;
  };
}

function classPairs(gpos: Buffer, at: number, covered: ReadonlyMap<number, number>): Subtable {
  const lefts = classes(gpos, at + gpos.readUInt16BE(at + 8));
  const rights = classes(gpos, at + gpos.readUInt16BE(at + 10));
  const columns = gpos.readUInt16BE(at + 14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    return gpos.readInt16BE(at + 16 + ((lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0)) * 2);
  };
}

/** Glyphs, each with its place. */
function coverage(gpos: Buffer, at: number): ReadonlyMap<number, number> {
  if (gpos.readUInt16BE(at) === 1) return new Map(numbers(gpos, at + 2).map((glyph, index) => [glyph, index]));
  return ranges(gpos, at + 2, (start, glyph, first) => start + glyph - first);
}

/** Glyphs, each with its class; the others are of class 0. */
function classes(gpos: Buffer, at: number): ReadonlyMap<number, number> {
  if (gpos.readUInt16BE(at) === 2) return ranges(gpos, at + 2, (value) => value);
  const first = gpos.readUInt16BE(at + 2);
  return new Map(numbers(gpos, at + 4).map((value, index) => [first + index, value]));
}

function ranges(
  gpos: Buffer,
  at: number,
  pick: (value: number, glyph: number, first: number) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const end = at + 2 + gpos.readUInt16BE(at) * 6;
  for (let record = at + 2; record < end; record += 6) {
    const [first, last] = [gpos.readUInt16BE(record), gpos.readUInt16BE(record + 2)];
    for (let glyph = first; glyph <= last; glyph += 1)
      found.set(glyph, pick(gpos.readUInt16BE(record + 4), glyph, first));
  }
  return found;
}
