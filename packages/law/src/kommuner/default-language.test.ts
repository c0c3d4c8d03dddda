import { expect, it } from 'vitest';
import { defaultLanguage } from './default-language.js';

it.each([
  ['4640', 'nn'],
  ['5001', 'nb'],
  ['0301', 'nb'],
  ['9999', 'nb'],
])('kommune %s writes %s', (kommunenummer, language) => {
  expect(defaultLanguage(kommunenummer)).toBe(language);
});
