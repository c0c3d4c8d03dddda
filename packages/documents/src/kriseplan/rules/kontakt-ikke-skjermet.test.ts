import { expect, it } from 'vitest';
import { kontaktIkkeSkjermet } from './kontakt-ikke-skjermet.js';
import { judge, service } from './test-document.js';

const shield = (person: string, hva = 'alt') => ({
  skjermFor: [{ id: 'skjerming-1', person, hva, grunn: 'Eget ønske' }],
});

it('accepts a plan that has someone shielded and does not contact them', () => {
  expect(judge(kontaktIkkeSkjermet)).toEqual([]);
});

it('finds a shielded person everywhere the plan sends someone', () => {
  const everywhere = [
    'error kontakt /kontakter/0/hvem',
    'error kontakt /paaroerendeAvtaler/0/kanKontaktes',
    'error kontakt /vedInnleggelse/siFraTil/0/kontakt',
    'error kopi /kopier/2/kontakt',
  ];
  expect(judge(kontaktIkkeSkjermet, () => shield('paaroerende-1'))).toEqual(everywhere);
  expect(judge(kontaktIkkeSkjermet, () => shield('paaroerende-rad-1'))).toEqual(everywhere);
});

it('finds a service and a friend who stand in the order themselves', () => {
  expect(judge(kontaktIkkeSkjermet, () => shield('venn-1'))).toEqual(['error kontakt /kontakter/5/hvem']);
  const found = judge(kontaktIkkeSkjermet, () => ({
    ...shield('a-kontakt'),
    kontakter: [service('a', '23 00 00 41')],
    varselsignaler: [{ id: 's', fase: 'sen', tiltak: [{ id: 't', kontakt: 'a-kontakt' }] }],
  }));
  expect(found).toEqual(['error kontakt /kontakter/0/hvem', 'error kontakt /varselsignaler/0/tiltak/0/kontakt']);
});

it('lets someone be called who is only not to know the address', () => {
  expect(judge(kontaktIkkeSkjermet, () => shield('paaroerende-1', 'adresse'))).toEqual([]);
});
