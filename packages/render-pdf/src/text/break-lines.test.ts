import { expect, it } from 'vitest';
import type { PdfFont } from '../fonts/pdf-font.js';
import { breakLines } from './break-lines.js';
import { breakWord } from './break-word.js';
import type { Line, Run } from './line.js';
import { printable } from './printable.js';

/** A font in which every character is as wide as the size, or twice as wide. */
const font = (em: number): PdfFont =>
  ({
    ascent: 800,
    descent: -200,
    shape: (word: string) => {
      const glyphs = Array.from(word, (text) => ({ id: 1, text, width: em }));
      return { glyphs, width: glyphs.length * em };
    },
    width: (text: string, size: number) => (Array.from(text).length * em * size) / 1000,
  }) as unknown as PdfFont;

const run = (text: string, em = 1000): Run => ({ text, font: font(em), size: 1, colour: '#000000' });
const shown = ({ pieces }: Line) => pieces.flatMap(({ word }) => word.glyphs.map(({ text }) => text)).join('');
const set = (runs: readonly Run[], room: number) => breakLines(runs, { room, leading: 1 }).map(shown);
const lines = (text: string, room: number) => set([run(text)], room).map((line) => line.trimEnd());

it('fills lines and keeps those that are given', () => {
  expect(lines('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
  expect(lines('aa\nbb cc dd', 5)).toEqual(['aa', 'bb cc', 'dd']);
  expect(lines('', 5)).toEqual([]);
});

it('ends a line between words with a space, and no other', () => {
  expect(set([run('aa bb cc')], 5)).toEqual(['aa bb ', 'cc']);
  expect(set([run('aaa\nbb')], 5)).toEqual(['aaa ', 'bb']);
});

it('never parts two runs without a space, and measures each by its own font', () => {
  expect(set([run('Ring '), run('113'), run('. Nå')], 8)).toEqual(['Ring ', '113. Nå']);
  expect(set([run('aa '), run('bb', 2000)], 6)).toEqual(['aa ', 'bb']);
});

it('keeps one of two spaces that meet, the one of the word before', () => {
  expect(set([run('aa '), run(' bb')], 10)).toEqual(['aa bb']);
  const [line] = breakLines([run('aa '), run(' bb', 2000)], { room: 10, leading: 1 });
  expect(line?.xAdvance).toBe(7);
});

it('cuts a word only when it is wider than the line, between its own words first', () => {
  expect(lines('se Rehabiliteringskoordineringsansvarlig nå', 29)).toEqual([
    'se',
    'Rehabiliteringskoordinerings-',
    'ansvarlig nå',
  ]);
  expect(lines('se Rehabiliteringskoordineringsansvarlig nå', 39)).toEqual([
    'se',
    'Rehabiliteringskoordineringsansvarlig',
    'nå',
  ]);
});

it('reads a hyphen that was put in as a soft one, and the word as one', () => {
  const [, first] = breakLines([run('se Rehabiliteringskoordineringsansvarlig')], { room: 29, leading: 1 });
  expect(first?.pieces.at(-1)).toMatchObject({ actual: '\u00ad', word: { glyphs: [{ text: '-' }] } });
  expect(first?.xAdvance).toBe(29);
});

it('asks a hyphenator for the parts of long words', () => {
  const syllables = (word: string) => word.split(/(?<=re)/u);
  const broken = breakLines([run('kommunestyrerepresentantene')], { room: 20, leading: 1, syllables }).map(shown);
  expect(broken).toEqual(['kommunestyrerepre-', 'sentantene']);
});

it('puts no hyphen into an address', () => {
  const broken = lines('https://www.nordfjorden.kommune.no/helse/bolig', 20);
  expect(broken.join('\n')).not.toContain('-');
  expect(broken.join('')).toBe('https://www.nordfjorden.kommune.no/helse/bolig');
});

it('loses no letter of any word', () => {
  for (const word of [
    'x'.repeat(300),
    'æøå'.repeat(50),
    '😀'.repeat(40),
    'a-b-c-d-e-f-g-h',
    '116-117-116-117-116-117',
  ]) {
    expect(breakWord(word, () => false).parts.join('')).toBe(word);
    expect(lines(word, 10).join('').replaceAll('-', '')).toBe(word.replaceAll('-', ''));
    expect(Math.max(...lines(word, 10).map((line) => Array.from(line).length))).toBeLessThanOrEqual(10);
  }
});

it('prints what can be seen and nothing else', () => {
  expect(printable('a\r\nb\u2028c\u0007\u00ad\u200bd  e\tf A\u030a')).toBe('a\nb\ncd e f Å');
});

it('puts no hyphen into a telephone number', () => {
  expect(lines('ring 23\u00a000\u00a000\u00a041', 6)).toEqual(['ring', '23\u00a000', '00\u00a041']);
});
