import { expect, it } from 'vitest';
import { kontakterIRekkefoelge } from './kontakter-i-rekkefoelge.js';
import { judge, service } from './test-document.js';

const order =
  (...rows: readonly object[]) =>
  () => ({ kontakter: rows });

it('accepts people and services in an order', () => {
  expect(judge(kontakterIRekkefoelge)).toEqual([]);
});

it.each(['110', '112', '113', '116117', '116 117', '+47 116 117'])('refuses to rank %s', (number) => {
  expect(judge(kontakterIRekkefoelge, order(service('a', '23 00 00 41'), service('b', number)))).toEqual([
    'error noednummer /kontakter/1/hvem',
  ]);
});

it('does not take a helpline or a Swedish number for an emergency number', () => {
  expect(judge(kontakterIRekkefoelge, order(service('a', '116 123'), service('b', '+46 112 112 112')))).toEqual([]);
});

it('warns about one number in two places, however it is written', () => {
  expect(judge(kontakterIRekkefoelge, order(service('a', '23 00 00 41'), service('b', '+4723000041')))).toEqual([
    'warning to-ganger /kontakter/1/hvem',
  ]);
});

it('sees the number of a relative the order points to', () => {
  const relative = { id: 'c', slag: 'nettverk', hvem: { slag: 'paaroerende', paaroerende: 'paaroerende-rad-1' } };
  expect(judge(kontakterIRekkefoelge, order(service('a', '900 00 122'), relative))).toEqual([
    'warning to-ganger /kontakter/1/hvem',
  ]);
});

it('says that one contact is few', () => {
  expect(judge(kontakterIRekkefoelge, order(service('a', '23 00 00 41')))).toEqual(['info bare-en /kontakter']);
  expect(judge(kontakterIRekkefoelge, order())).toEqual([]);
});
