import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedWords } from './changed-words.js';

const shown = (before: string, after: string) =>
  changedWords(before, after)
    ?.map(({ kind, text }) => ({ lik: text, fjernet: `[-${text}-]`, lagtTil: `{+${text}+}` })[kind])
    .join('');

it('marks one changed word as one changed word', () => {
  expect(shown('Ring Liv i dag, og ta med nøkkelen', 'Ring Pat i dag, og ta med nøkkelen')).toBe(
    'Ring[- Liv-]{+ Pat+} i dag, og ta med nøkkelen',
  );
  expect(shown('a b c d', 'a b x c d')).toBe('a b{+ x+} c d');
  expect(shown('a b x c d', 'a b c d')).toBe('a b[- x-] c d');
});

it('says nothing of texts that have too little in common, or are far apart', () => {
  expect(changedWords('Helt andre ord enn før', 'Dette ligner ikke på noe')).toBeUndefined();
  const long = (word: string) => Array.from({ length: 10_000 }, (_, index) => `${word}${index}`).join(' ');
  expect(changedWords(long('a'), long('b'))).toBeUndefined();
});

it('finds one word in ten thousand', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `ord${index}`);
  const after = words.with(5000, 'nytt');
  expect(changedWords(words.join(' '), after.join(' '))?.map(({ kind }) => kind)).toEqual([
    'lik',
    'fjernet',
    'lagtTil',
    'lik',
  ]);
});

const text = fc
  .array(fc.constantFrom('en', 'to', 'tre', 'fire', 'fem'), { maxLength: 12 })
  .map((words) => words.join(' '));

it('gives both texts back, whatever was changed', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = changedWords(before, after);
      if (!runs) return;
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text.trim())
          .join(' ')
          .trim();
      const squeezed = (value: string) => value.replace(/\s+/gu, ' ').trim();
      expect(squeezed(without('lagtTil'))).toBe(before);
      expect(squeezed(without('fjernet'))).toBe(after);
    }),
  );
});
