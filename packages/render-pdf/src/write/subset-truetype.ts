import type { FontFile } from '../fonts/font-file.js';
import type { PdfFont } from '../fonts/pdf-font.js';

/**
 * A TrueType font with the given glyphs alone, in the given order after the missing glyph, and without hints. A glyph may come
 * more than once. Parts that composite glyphs are made of come last.
 */
export function subsetTrueType(font: PdfFont, ids: readonly number[]): Buffer {
  const source = sourceOf(font);
  const order = [0, ...ids];
  const places = new Map<number, number>();
  for (const [place, id] of order.entries()) if (!places.has(id)) places.set(id, place);
  const glyphs: Buffer[] = [];
  // Grows while it is walked: parts may have parts.
  for (let place = 0; place < order.length; place += 1) {
    glyphs.push(renumbered(glyphBytes(source, order[place] ?? 0), order, places));
  }
  return assembleTables(font, tablesOf(source, order, glyphs));
}

interface Source {
  readonly bytes: Buffer;
  readonly at: (table: string) => number;
  readonly size: (table: string) => number;
  readonly longOffsets: boolean;
  readonly metrics: number;
}

function sourceOf({ bytes, file }: PdfFont): Source {
  const entry = (table: string) => tableOf(file, table);
  const at = (table: string) => entry(table).offset;
  return {
    bytes,
    at,
    size: (table) => entry(table).length,
    longOffsets: bytes.readUInt16BE(at('head') + 50) === 1,
    metrics: bytes.readUInt16BE(at('hhea') + 34),
  };
}

function tableOf({ directory, postscriptName }: FontFile, table: string) {
  const found = directory.tables[table];
  if (!found) throw new TypeError(`${postscriptName} has no table ${table}.`);
  return found;
}

function glyphBytes({ bytes, at, longOffsets }: Source, id: number): Buffer {
  const loca = at('loca');
  const offset = (index: number) =>
    longOffsets ? bytes.readUInt32BE(loca + index * 4) : bytes.readUInt16BE(loca + index * 2) * 2;
  return bytes.subarray(at('glyf') + offset(id), at('glyf') + offset(id + 1));
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const HINTS = 0x0100;

/** A simple glyph without its hints, or a composite one that points at the new places of its parts. */
function renumbered(glyph: Buffer, order: number[], places: Map<number, number>): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours >= 0) return withoutHints(glyph, contours);
  const copy = Buffer.from(glyph);
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = copy.readUInt16BE(at);
    const id = copy.readUInt16BE(at + 2);
    const place = places.get(id) ?? order.push(id) - 1;
    places.set(id, place);
    copy.writeUInt16BE(flags & ~HINTS, at);
    copy.writeUInt16BE(place, at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0);
  }
  return copy.subarray(0, at);
}

function withoutHints(glyph: Buffer, contours: number): Buffer {
  const at = 10 + contours * 2;
  const hints = glyph.readUInt16BE(at);
  if (hints === 0) return glyph;
  const copy = Buffer.concat([glyph.subarray(0, at + 2), glyph.subarray(at + 2 + hints)]);
  copy.writeUInt16BE(0, at);
  return copy;
}

function tablesOf(
  source: Source,
  order: readonly number[],
  glyphs: readonly Buffer[],
): readonly (readonly [string, Buffer])[] {
  const { bytes, at, size } = source;
  const copy = (table: string) => Buffer.from(bytes.subarray(at(table), at(table) + size(table)));
  const [head, hhea, maxp] = [copy('head'), copy('hhea'), copy('maxp')];
  head.writeUInt32BE(0, 8);
  head.writeUInt16BE(1, 50);
  hhea.writeUInt16BE(order.length, 34);
  maxp.writeUInt16BE(order.length, 4);
  const { glyf, loca } = outlines(glyphs);
  return [
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metricsOf(source, order)],
    ['loca', loca],
    ['maxp', maxp],
  ];
}

function metricsOf({ bytes, at, metrics }: Source, order: readonly number[]): Buffer {
  const hmtx = at('hmtx');
  const table = Buffer.alloc(order.length * 4);
  for (const [place, id] of order.entries()) {
    const full = Math.min(id, metrics - 1);
    table.writeUInt16BE(bytes.readUInt16BE(hmtx + full * 4), place * 4);
    const bearing = id < metrics ? hmtx + id * 4 + 2 : hmtx + metrics * 4 + (id - metrics) * 2;
    table.writeInt16BE(bytes.readInt16BE(bearing), place * 4 + 2);
  }
  return table;
}

function outlines(glyphs: readonly Buffer[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]));
  let offset = 0;
  for (const [place, glyph] of padded.entries()) {
    offset += glyph.length;
    loca.writeUInt32BE(offset, (place + 1) * 4);
  }
  return { glyf: Buffer.concat(padded), loca };
}

/** A font file of the tables, which come in alphabetical order. */
function assembleTables({ bytes }: PdfFont, tables: readonly (readonly [string, Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  bytes.copy(head, 0, 0, 4);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  let offset = head.length;
  const bodies = tables.map(([name, table], index) => {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const at = 12 + index * 16;
    head.write(name, at, 'latin1');
    head.writeUInt32BE(checksum(body), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}
