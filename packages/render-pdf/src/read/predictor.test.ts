import { expect, it } from 'vitest';
import { unpredicted } from './predictor.js';
import type { PdfDict, PdfValue } from './value.js';

const parameters = (entries: Readonly<Record<string, PdfValue>>): PdfDict => ({
  kind: 'dict',
  entries: new Map(Object.entries(entries)),
});
const png = parameters({ Predictor: 12, Columns: 3 });

it('undoes each of the five ways, row by row', () => {
  const packed = [
    [0, 1, 2, 3],
    [1, 10, 5, 250],
    [2, 1, 1, 1],
    [3, 3, 3, 3],
    [4, 1, 2, 3],
  ].flat();
  expect([...unpredicted(Uint8Array.from(packed), png)]).toEqual(
    [
      [1, 2, 3],
      [10, 15, 9],
      [11, 16, 10],
      [8, 15, 15],
      [9, 17, 20],
    ].flat(),
  );
});

it('leaves what has no predictor, and refuses what it does not know', () => {
  const bytes = Uint8Array.from([5, 1, 2, 3]);
  expect(unpredicted(bytes, parameters({}))).toBe(bytes);
  for (const other of [
    parameters({ Predictor: 2 }),
    parameters({ Predictor: 12, Colors: 3 }),
    parameters({ Predictor: 12, Columns: 0 }),
    null,
  ])
    expect(() => unpredicted(bytes, other)).toThrow('packed in an unknown way');
  expect(() => unpredicted(bytes, png)).toThrow('packed in an unknown way');
});
