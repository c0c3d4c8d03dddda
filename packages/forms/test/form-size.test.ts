import { expect, it } from 'vitest';
import { formSize } from './form-size.js';

/** kB after gzip, which no form may grow past. The aim is 60; `docs/ytelse.md` says what is in the way. */
const LIMITS = {
  vedtak: 152,
  'individuell-plan': 107,
  kriseplan: 111,
  intervensjonsplan: 123,
  samarbeidsavtale: 129,
} as const;

it.each(Object.entries(LIMITS))('the form of %s weighs no more than %d kB', async (type, limit) => {
  const size = await formSize(type);
  expect(size).toBeLessThan(limit * 1000);
  // A bundle that lost its document type would pass too.
  expect(size).toBeGreaterThan(20_000);
});
