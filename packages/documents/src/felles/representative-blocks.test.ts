import type { BaseDocument, Draft } from '@hjemmel/model';
import { leaves } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { expect, it } from 'vitest';
import { representativeBlocks } from './representative-blocks.js';
import { kontakt, person, testDocument } from './rules/test-document.js';

type Row = NonNullable<Draft<BaseDocument>['representant']>[number];

function words(row: Row, language: Language, gradering: 'ugradert' | 'strengtFortrolig' = 'ugradert'): string {
  const document = testDocument({ representant: [row] });
  const bruker = { ...document.bruker, adressebeskyttelse: { gradering } };
  const blocks = representativeBlocks({ ...document, bruker }, 'bruker', language);
  return blocks.flatMap((block) => [...leaves(block)]).join('');
}

const frida = person('p', { navn: 'Frida Fullmektig', telefon: '41 00 00 01' });
const fullmektig: Row = {
  id: 'f',
  type: 'fullmektig',
  hvem: { slag: 'privatperson', person: frida },
  fullmakt: { skriftlig: true, dato: '2026-02-03' },
};

it('says how far each may act, in the language of the letter', () => {
  expect(words(fullmektig, 'nb')).toContain('Frida Fullmektig, skriftlig fullmakt fra 3. februar 2026, 41 00 00 01');
  expect(words({ ...fullmektig, fullmakt: { skriftlig: false } }, 'nn')).toContain('Frida Fullmektig, fullmakt');
});

it('prints the telephone of a professional always, a private one only where the place may be told', () => {
  const vigdis = kontakt('k', { navn: 'Vigdis Verge', rolle: 'advokat', telefon: '22 00 00 02' });
  const verge: Row = { id: 'v', type: 'verge', mandat: 'begge', hvem: { slag: 'fagperson', kontakt: vigdis } };
  expect(words(verge, 'en', 'strengtFortrolig')).toContain(
    'Vigdis Verge, advokat, in personal and financial matters, 22 00 00 02',
  );
  expect(words(fullmektig, 'nb', 'strengtFortrolig')).not.toContain('41 00');
  const secret = { ...frida, adressebeskyttelse: { gradering: 'strengtFortrolig' } } as const;
  expect(words({ ...fullmektig, hvem: { slag: 'privatperson', person: secret } }, 'nb')).not.toContain('41 00');
});

it('says nothing where nobody acts for the person', () => {
  expect(representativeBlocks(testDocument(), 'bruker', 'nb')).toEqual([]);
});
