import { expect, it } from 'vitest';
import { asserts, says, states } from './looks.js';

const stops = asserts(/stans/i);

it.each([
  ['Hjelpen stanses', true],
  ['Hjelpen stanses ikke', false],
  ['Vi stanser aldri hjelpen', false],
  ['Ingen kan stanse hjelpen', false],
  ['Hjelpen stanses hvis du ikke møter', true],
  ['Hvis du ikke kommer, stanses hjelpen', true],
  ['Vi gjør noe annet', false],
])('«%s»: %s', (sentence, expected) => {
  expect(says(sentence, stops)).toBe(expected);
});

it('wants what must stand along with it', () => {
  const look = asserts(/stans/i, /hjelp/i);
  expect(says('Hjelpen stanses', look)).toBe(true);
  expect(says('Bilen stanses', look)).toBe(false);
});

it('takes a statement as it stands', () => {
  expect(says('Du kan ikke klage', states(/ikke klage/i))).toBe(true);
});
