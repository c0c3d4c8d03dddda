import { expect, it } from 'vitest';
import { contrast, contrastFailures } from './contrast.js';
import { defaultTheme } from './theme.js';

it('gives the known extremes and a known middle', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('finds no failure in the default theme and names the pair in a bad one', () => {
  expect(contrastFailures(defaultTheme.colours)).toEqual([]);
  const bad = contrastFailures({ ...defaultTheme.colours, muted: '#999999' });
  expect(bad.map(({ foreground, background }) => [foreground, background])).toEqual([
    ['muted', 'paper'],
    ['muted', 'surface'],
  ]);
});
