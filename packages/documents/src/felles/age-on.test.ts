import { expect, it } from 'vitest';
import { ageOn } from './age-on.js';

const born = (dato: string) => ({ type: 'kunFoedselsdato', dato }) as const;

it('counts whole years up to and with the birthday', () => {
  expect(ageOn(born('2010-03-15'), '2026-03-14')).toBe(15);
  expect(ageOn(born('2010-03-15'), '2026-03-15')).toBe(16);
  expect(ageOn(born('2008-02-29'), '2026-02-28')).toBe(17);
  expect(ageOn(born('2008-02-29'), '2026-03-01')).toBe(18);
});

it('knows no age before birth or without a date of birth', () => {
  expect(ageOn(born('2026-03-15'), '2026-03-14')).toBeUndefined();
  expect(ageOn(undefined, '2026-03-14')).toBeUndefined();
});
