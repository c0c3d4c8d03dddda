import { expect, it } from 'vitest';
import { referanserFinnes } from './referanser-finnes.js';
import { judge } from './test-document.js';

it('accepts references that lead somewhere, by the id of the person or of their row', () => {
  expect(judge(referanserFinnes)).toEqual([]);
  const row = { id: 'a', hvem: { slag: 'paaroerende', paaroerende: 'paaroerende-rad-1' } };
  expect(judge(referanserFinnes, ({ kontakter }) => ({ kontakter: [row, ...(kontakter ?? [])] }))).toEqual([]);
});

it('finds every kind of reference to a contact who is not there', () => {
  const paths = judge(referanserFinnes, () => ({ kontakter: [] }));
  expect(paths).toEqual([
    'error kontakt /varselsignaler/1/tiltak/1/kontakt',
    'error kontakt /varselsignaler/2/tiltak/1/kontakt',
    'error kontakt /varselsignaler/3/tiltak/0/kontakt',
    'error kontakt /varselsignaler/4/tiltak/0/kontakt',
    'error kontakt /vedInnleggelse/siFraTil/1/kontakt',
    'error kontakt /kopier/3/kontakt',
    'error kontakt /kopier/4/kontakt',
    'error kontakt /kopier/5/kontakt',
  ]);
});

it('finds a relative who is not there, and does not take someone else for one', () => {
  const found = judge(referanserFinnes, () => ({
    kontakter: [{ id: 'a', hvem: { slag: 'paaroerende', paaroerende: 'fullmektig-1' } }],
    paaroerendeAvtaler: [{ id: 'b', paaroerende: 'paaroerende-9', kanKontaktes: false }],
    varselsignaler: [],
    vedInnleggelse: {},
    kopier: [],
  }));
  expect(found).toEqual([
    'error paaroerende /kontakter/0/hvem/paaroerende',
    'error paaroerende /paaroerendeAvtaler/0/paaroerende',
  ]);
});
