import { expect, it } from 'vitest';
import full from '../../../../examples/kriseplan/gyldig-full.json' with { type: 'json' };
import { validateDraftDocument } from '../felles/validate-document.js';
import { kriseplanType } from './document-type.js';

const outdated = (changes: object) =>
  validateDraftDocument(kriseplanType, { ...full, ...changes }, { today: '2026-11-23' })
    .filter(({ ruleId }) => ruleId === 'felles/utdaterte-ord')
    .map(({ path }) => path);

it('does not correct what the person has said', () => {
  const word = 'Fylkesmannen sa nei.';
  expect(outdated({ slikVilJegMoetes: word, utloesendeForhold: [{ id: 'u', hva: word }] })).toEqual([]);
});

it('corrects what the service keeps beside it', () => {
  expect(outdated({ kopier: [{ id: 'k', hvem: 'Koordinator', hvor: 'Hos Fylkesmannen' }] })).toEqual([
    '/kopier/0/hvor',
  ]);
});
