import { expect, it } from 'vitest';
import { dateShown, dateTyped, numberShown, numberTyped, plainTyped } from './typed.js';

it.each([
  ['1.2.26', '2026-02-01'],
  ['01.02.2026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  [' 1/2-2026 ', '2026-02-01'],
  ['1/2/2026', '2026-02-01'],
  ['31.2.2026', undefined],
  ['29.2.2028', '2028-02-29'],
  ['i morgen', undefined],
  ['', undefined],
])('the date «%s» is %s', (text, expected) => expect(dateTyped(text)).toBe(expected));

it('dates and numbers are shown as they are written in Norway', () => {
  expect(dateShown('2026-02-01')).toBe('01.02.2026');
  expect(numberShown(2.5)).toBe('2,5');
  expect(['4', '2,5', '1 000', '2.5', 'fire', ''].map(numberTyped)).toEqual([4, 2.5, 1000, 2.5, undefined, undefined]);
});

it('pasted words keep letters and signs of every script and lose what nobody sees', () => {
  expect(plainTyped('Máret 👩\u200d👧\r\nto\u0007\u202elinjer\ud800')).toBe('Máret 👩\u200d👧\ntolinjer');
});
