import { expect, it } from 'vitest';
import { breakLines } from './break-lines.js';
import { breakWord } from './break-word.js';
import { printable } from './printable.js';

const plain = (text: string) => ({ text, bold: false });
const one = () => 1;
const lines = (text: string, room: number) => breakLines([plain(text)], room, one).join('');

it('fills lines and keeps those that are given', () => {
  expect(lines('aa bb cc', 5)).toBe('aa bb\ncc');
  expect(lines('aa\nbb cc dd', 5)).toBe('aa\nbb cc\ndd');
  expect(lines('', 5)).toBe('');
});

it('never parts two runs without a space, and measures bold as bold', () => {
  expect(breakLines([plain('Ring '), plain('113'), plain('. Nå')], 8, one)).toEqual(['Ring\n', '113', '. Nå']);
  expect(breakLines([plain('aa '), { text: 'bb', bold: true }], 6, (_, bold) => (bold ? 2 : 1))).toEqual([
    'aa\n',
    'bb',
  ]);
});

it('cuts a word only when it is wider than the line, between its own words first', () => {
  expect(lines('se Rehabiliteringskoordineringsansvarlig nå', 29)).toBe(
    'se\nRehabiliteringskoordinerings-\nansvarlig nå',
  );
  expect(lines('se Rehabiliteringskoordineringsansvarlig nå', 39)).toBe(
    'se\nRehabiliteringskoordineringsansvarlig\nnå',
  );
});

it('puts no hyphen into an address', () => {
  const broken = lines('https://www.nordfjorden.kommune.no/helse/bolig', 20);
  expect(broken).not.toContain('-');
  expect(broken.replaceAll('\n', '')).toBe('https://www.nordfjorden.kommune.no/helse/bolig');
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
    expect(lines(word, 10).replaceAll('-\n', '').replaceAll('\n', '').replaceAll('-', '')).toBe(
      word.replaceAll('-', ''),
    );
  }
});

it('prints what can be seen and nothing else', () => {
  expect(printable('a\r\nb\u2028c\u0007\u00ad\u200bd  e\tf A\u030a')).toBe('a\nb\ncd e f Å');
});

it('puts no hyphen into a telephone number', () => {
  expect(lines('ring 23\u00a000\u00a000\u00a041', 6)).toBe('ring\n23\u00a000\u00a0\n00\u00a041');
});
