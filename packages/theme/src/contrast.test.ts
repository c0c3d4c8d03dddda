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
    ['muted', 'alarm'],
    ['muted', 'sheet'],
  ]);
});

it('asks less of what only shows than of what is read', () => {
  const orange = '#c8641b';
  expect(contrast(orange, '#ffffff')).toBeLessThan(4.5);
  expect(contrastFailures({ ...defaultTheme.colours, brand: orange })).toEqual([]);
  expect(contrastFailures({ ...defaultTheme.colours, accent: orange }).map(({ required }) => required)).toContain(4.5);
  expect(contrastFailures({ ...defaultTheme.colours, brand: '#ffcc00' })).toMatchObject([
    { background: 'paper', required: 3 },
    { background: 'sheet', required: 3 },
  ]);
});

it('refuses light words on dark paper, which a printer puts on white', () => {
  const { colours } = defaultTheme;
  const night = { ...colours, paper: '#101010', surface: '#202020', text: '#ffffff' };
  const failed = contrastFailures(night).filter(({ foreground }) => foreground === 'text');
  expect(failed).toMatchObject([{ background: 'sheet', ratio: 1, ground: '#ffffff' }]);
});
