/** One part of a PNG. */
export interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Channels besides transparency, by colour type. */
export const COLOURS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 1, 6: 3 };

/** The first colour type that has transparency in each pixel. */
export const GREY_ALPHA = 4;

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The parts of a PNG that is known to be whole. */
export function chunksOf(file: Buffer): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    found.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

/** The rows of a PNG, a byte for each channel, without the differences they are packed as. */
export function unfiltered(packed: Buffer, head: Buffer): readonly Buffer[] {
  const kind = head[9] ?? 0;
  const [bits, step] = [head[8] ?? 8, (COLOURS[kind] ?? 3) + (kind >= GREY_ALPHA ? 1 : 0)];
  const length = Math.ceil((head.readUInt32BE(0) * step * bits) / 8);
  const rows: Buffer[] = [];
  for (let row = 0; row < head.readUInt32BE(4); row += 1) {
    const start = row * (length + 1);
    const line = Buffer.from(packed.subarray(start + 1, start + 1 + length));
    restore(line, packed[start] ?? 0, rows.at(-1) ?? Buffer.alloc(length), step);
    rows.push(line);
  }
  return bits === 8 ? rows : rows.map((row) => widened(row, bits, head.readUInt32BE(0)));
}

/** Grey of fewer bits, a byte for each pixel. */
function widened(row: Buffer, bits: number, width: number): Buffer {
  const most = 2 ** bits - 1;
  return Buffer.from(
    Array.from({ length: width }, (_, x) => {
      const value = ((row[Math.floor((x * bits) / 8)] ?? 0) >> (8 - bits - ((x * bits) % 8))) & most;
      return (value * 255) / most;
    }),
  );
}

function restore(line: Buffer, filter: number, above: Buffer, step: number): void {
  for (let at = 0; at < line.length; at += 1) {
    const [left, up, corner] = [line[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
    const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
    line[at] = ((line[at] ?? 0) + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
