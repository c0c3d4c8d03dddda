import { expect, it } from 'vitest';
import { eachStem, stemOf } from './stems.js';

function stems(text: string): readonly number[] {
  const found: number[] = [];
  eachStem(text, (stem) => found.push(stem));
  return found;
}

it('finds the beginning of every word, whatever its case and ending', () => {
  expect(stems('Klager på NØKKELEN, «ærlig»!')).toEqual(['klage', 'på', 'nøkkel', 'ærlig'].map(stemOf));
});

it('counts all digits as one, and a paragraph sign as a word', () => {
  expect(stems('F20.1 etter § 6-1')).toEqual(['f00', '0', 'etter', '§', '0', '0'].map(stemOf));
});

it('tells short words from long ones', () => {
  expect(stemOf('end')).not.toBe(stemOf('endre'));
  expect(stemOf('klag')).toBe(stemOf('klagerett'));
  expect(stems('')).toEqual([]);
});
