import { leaves } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { representativeBlocks } from './representative-blocks.js';

const person = {
  id: 'p',
  navn: 'Frida Fullmektig',
  telefon: '41 00 00 01',
  adressebeskyttelse: { gradering: 'ugradert' },
} as const;
const words = (...args: Parameters<typeof representativeBlocks>) =>
  representativeBlocks(...args)
    .flatMap((block) => [...leaves(block)])
    .join('');
const fullmektig = {
  id: 'f',
  type: 'fullmektig',
  hvem: { slag: 'privatperson', person },
  fullmakt: { skriftlig: true, dato: '2026-02-03' },
} as const;

it('says how far each may act, in the language of the letter', () => {
  expect(words([fullmektig], 'nb', true)).toBe(
    'FullmektigFrida Fullmektig, skriftlig fullmakt fra 3. februar 2026, 41 00 00 01',
  );
  expect(words([{ ...fullmektig, fullmakt: { skriftlig: false } }], 'nn', false)).toBe(
    'FullmektigFrida Fullmektig, fullmakt',
  );
});

it('prints the telephone of a professional always, a private one only where the place may be told', () => {
  const kontakt = { id: 'k', navn: 'Vigdis Verge', rolle: 'advokat', telefon: '22 00 00 02' };
  const verge = { id: 'v', type: 'verge', mandat: 'begge', hvem: { slag: 'fagperson', kontakt } } as const;
  expect(words([verge], 'en', false)).toBe(
    'GuardianVigdis Verge, advokat, in personal and financial matters, 22 00 00 02',
  );
  expect(words([fullmektig], 'nb', false)).not.toContain('41 00');
  const secret = { ...person, adressebeskyttelse: { gradering: 'strengtFortrolig' } } as const;
  expect(words([{ ...fullmektig, hvem: { slag: 'privatperson', person: secret } }], 'nb', true)).not.toContain('41 00');
});

it('says nothing where nobody acts for the person', () => {
  expect(representativeBlocks(undefined, 'nb', true)).toEqual([]);
});
