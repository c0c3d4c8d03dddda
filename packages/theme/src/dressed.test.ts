import { expect, it } from 'vitest';
import { belongsTo, dressed } from './dressed.js';
import { defaultTheme, type Theme } from './theme.js';

const theme: Theme = {
  ...defaultTheme,
  owner: { names: ['Skogvik kommune', 'Skogvik kommune – boligkontoret'], organisasjonsnummer: '999999999' },
  address: { lines: ['Tunvegen 4', '2999 Skogvik'], phone: '61 00 00 00' },
  footer: ['Servicetorget'],
};
const letterFrom = (sender: object) => ({
  envelope: { sender: { name: 'Skogvik kommune', addressLines: [], ...sender } },
});

it('fills in the address only where the letter says nothing of it', () => {
  expect(dressed(letterFrom({}), theme).letter.envelope.sender).toEqual({
    name: 'Skogvik kommune',
    addressLines: ['Tunvegen 4', '2999 Skogvik'],
    phone: '61 00 00 00',
  });
  for (const own of [{ addressLines: ['Postboks 1'] }, { phone: '61 00 00 01' }, { web: 'skogvik.no' }]) {
    const letter = letterFrom(own);
    expect(dressed(letter, theme)).toEqual({ letter, theme });
  }
});

it('dresses no letter of another sender, so that a shielded letterhead stays shielded', () => {
  for (const sender of [{ name: 'Felles postkontor' }, { name: '' }, { organisasjonsnummer: '888888888' }]) {
    const letter = letterFrom(sender);
    expect(dressed(letter, theme)).toEqual({ letter, theme: defaultTheme });
  }
});

it('knows its owner by any of the names, however they are spaced', () => {
  for (const name of ['SKOGVIK  kommune', 'Skogvik kommune – boligkontoret ']) {
    expect(belongsTo(theme, { name, addressLines: [] })).toBe(true);
  }
  expect(belongsTo(defaultTheme, { name: 'Hvem som helst', addressLines: [] })).toBe(true);
});

it('changes neither the letter nor the theme', () => {
  const letter = Object.freeze(letterFrom({}));
  const before = structuredClone(letter);
  dressed(letter, theme);
  expect(letter).toEqual(before);
});
