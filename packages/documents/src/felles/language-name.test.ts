import { expect, it } from 'vitest';
import { languageName } from './language-name.js';

it('names a language in the language of the letter', () => {
  expect(languageName('ti', 'nb')).toBe('tigrinja');
  expect(languageName('ar-SY', 'en')).toBe('Arabic');
  expect(languageName('nsl', 'nn')).toBe('norsk teiknspråk');
});

it('names also what few speak here, and gives the code of what nobody knows', () => {
  expect(languageName('is', 'nb')).toBe('islandsk');
  expect(languageName('xx', 'nn')).toBe('xx');
});
