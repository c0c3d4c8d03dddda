import { expect, it } from 'vitest';
import { dialled } from './phone-number.js';

it('is what is dialled: no spaces, no Norwegian prefix, foreign numbers whole', () => {
  expect(dialled('23 00 00 41')).toBe('23000041');
  expect(dialled('+47 23 00 00 41')).toBe('23000041');
  expect(dialled('116 117')).toBe('116117');
  expect(dialled('+46 8 123 45 67')).toBe('+4681234567');
});
