import { inflateSync } from 'node:zlib';
import type { Logo } from '@hjemmel/theme';
import { expect, it } from 'vitest';
import { readPicture } from '../paint/picture.js';
import { logoPicture } from './logo-picture.js';
import { chunksOf, unfiltered } from './png-parts.js';
import { pngOf } from './test-png.js';

const logo = (bytes: Uint8Array): Logo => ({
  mediaType: 'image/png',
  width: 2,
  height: 2,
  alt: 'Våpenet',
  data: Buffer.from(bytes).toString('base64'),
});

/** The bytes of the channels, row by row, as anyone would unpack them. */
function pixels(bytes: Uint8Array): readonly (readonly number[])[] {
  readPicture(bytes);
  const chunks = chunksOf(Buffer.from(bytes));
  const data = (type: string) =>
    Buffer.concat(chunks.filter((chunk) => chunk.type === type).map((chunk) => chunk.data));
  return unfiltered(inflateSync(data('IDAT')), data('IHDR')).map((row) => [...row]);
}

it('lays what is transparent on white, half of it halfway', () => {
  const rgba = pngOf(6, 8, [
    [0, 10, 20, 30, 255, 0, 0, 0, 0],
    [0, 0, 0, 0, 128, 255, 255, 255, 255],
  ]);
  expect(pixels(logoPicture(logo(rgba)))).toEqual([
    [10, 20, 30, 255, 255, 255],
    [127, 127, 127, 255, 255, 255],
  ]);
  const grey = pngOf(4, 8, [
    [0, 10, 255, 0, 0],
    [0, 200, 255, 0, 255],
  ]);
  expect(pixels(logoPicture(logo(grey)))).toEqual([
    [10, 255],
    [200, 0],
  ]);
});

it('undoes every way a row may be packed', () => {
  // Each row is 10 20 30 255 · 40 50 60 255 when it is unpacked.
  const rows = [
    [1, 10, 20, 30, 255, 30, 30, 30, 0],
    [2, 0, 0, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 128, 15, 15, 15, 0],
    [4, 0, 0, 0, 0, 0, 0, 0, 0],
  ];
  const unpacked = pixels(logoPicture(logo(pngOf(6, 8, rows))));
  expect(unpacked).toEqual(rows.map(() => [10, 20, 30, 40, 50, 60]));
});

it('knows a colour that stands for nothing, and a palette that has them', () => {
  const keyed = pngOf(
    2,
    8,
    [
      [0, 1, 2, 3, 9, 9, 9],
      [0, 9, 9, 9, 1, 2, 3],
    ],
    { tRNS: [0, 9, 0, 9, 0, 9] },
  );
  expect(pixels(logoPicture(logo(keyed)))).toEqual([
    [1, 2, 3, 255, 255, 255],
    [255, 255, 255, 1, 2, 3],
  ]);
  const bits = pngOf(
    0,
    1,
    [
      [0, 0b10000000],
      [0, 0b01000000],
    ],
    { tRNS: [0, 1] },
  );
  expect(pixels(logoPicture(logo(bits)))).toEqual([
    [255, 0],
    [0, 255],
  ]);
  const palette = pngOf(
    3,
    8,
    [
      [0, 0, 1],
      [0, 1, 0],
    ],
    { PLTE: [7, 8, 9, 0, 0, 0], tRNS: [255, 0] },
  );
  const opaque = Buffer.from(logoPicture(logo(palette)));
  expect(chunksOf(opaque).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(chunksOf(opaque)[1]?.data ?? [])]).toEqual([7, 8, 9, 255, 255, 255]);
});

it('leaves what is opaque as it is, and does its work once', () => {
  const rgb = pngOf(2, 8, [
    [0, 1, 2, 3, 4, 5, 6],
    [0, 1, 2, 3, 4, 5, 6],
  ]);
  expect(Buffer.from(logoPicture(logo(rgb)))).toEqual(Buffer.from(rgb));
  const one = logo(
    pngOf(4, 8, [
      [0, 10, 255, 0, 0],
      [0, 200, 255, 0, 255],
    ]),
  );
  expect(logoPicture(one)).toBe(logoPicture(one));
});
