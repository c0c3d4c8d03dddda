import { brotliCompressSync } from 'node:zlib';

/** A font file taken apart: its tables by name. */
export type Tables = ReadonlyMap<string, Buffer>;

export function tablesOf(file: Buffer): Tables {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  return new Map(
    entries.map((at) => {
      const [offset, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
      return [file.toString('latin1', at, at + 4), file.subarray(offset, offset + length)];
    }),
  );
}

/** A TTF of these tables. */
export function trueType(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + names.length * 16);
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(names.length, 4);
  const bodies: Buffer[] = [];
  let offset = head.length;
  for (const [index, name] of names.entries()) {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(name, 12 + index * 16, 'latin1');
    head.writeUInt32BE(offset, 12 + index * 16 + 8);
    head.writeUInt32BE(table.length, 12 + index * 16 + 12);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([head, ...bodies]);
}

/** The same font with a map of these characters only. */
export function onlyWith(tables: Tables, characters: ReadonlyMap<number, number>): Tables {
  const groups = [...characters].sort(([a], [b]) => a - b);
  const cmap = Buffer.alloc(12 + 16 + groups.length * 12);
  for (const [at, value] of [
    [2, 1],
    [4, 3],
    [6, 10],
  ] as const)
    cmap.writeUInt16BE(value, at);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(16 + groups.length * 12, 16);
  cmap.writeUInt32BE(groups.length, 24);
  for (const [index, [code, glyph]] of groups.entries())
    for (const [field, value] of [code, code, glyph].entries()) cmap.writeUInt32BE(value, 28 + index * 12 + field * 4);
  return new Map([...tables, ['cmap', cmap]]);
}

/** The same font with an axis of weight, which is what a variable font says of itself. */
export function variable(tables: Tables): Tables {
  const fvar = Buffer.alloc(16 + 20);
  for (const [at, value] of [
    [0, 1],
    [4, 16],
    [6, 2],
    [8, 1],
    [10, 20],
    [12, 0],
    [14, 8],
  ] as const)
    fvar.writeUInt16BE(value, at);
  fvar.write('wght', 16, 'latin1');
  for (const [at, value] of [
    [20, 300],
    [24, 400],
    [28, 700],
    [34, 1],
  ] as const)
    fvar.writeUInt16BE(value, at);
  return new Map([...tables, ['fvar', fvar]]);
}

/** The same font packed for the web (WOFF2, nothing transformed). */
export function woff2(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const directory = Buffer.concat(names.map((name) => entry(name, tables.get(name)?.length ?? 0)));
  const packed = brotliCompressSync(Buffer.concat(names.map((name) => tables.get(name) ?? Buffer.alloc(0))));
  const head = Buffer.alloc(48);
  head.write('wOF2', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(48 + directory.length + packed.length, 8);
  head.writeUInt16BE(names.length, 12);
  head.writeUInt32BE(trueType(tables).length, 16);
  head.writeUInt32BE(packed.length, 20);
  return Buffer.concat([head, directory, packed]);
}

/** Version 3 of `glyf` and `loca` is the one that is not transformed. */
function entry(name: string, length: number): Buffer {
  const flags = 0x3f | (name === 'glyf' || name === 'loca' ? 0xc0 : 0);
  return Buffer.concat([Buffer.from([flags]), Buffer.from(name, 'latin1'), base128(length)]);
}

function base128(value: number): Buffer {
  const digits = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(digits);
}
