import { describe, expect, it } from 'vitest';
import { doedMottaker } from './doed-mottaker.js';
import { judged, person, testDocument } from './test-document.js';

describe('felles/doed-mottaker', () => {
  it('stops a letter to someone who has died, with or without the day', () => {
    for (const doed of [{ dato: '2026-11-01' }, {}]) {
      expect(judged(doedMottaker, testDocument({ bruker: person('bruker', { doed }) }))).toEqual([
        'error doed /mottaker/0/hvem',
      ]);
    }
  });

  it('lets the living have a letter about one who has died', () => {
    const document = testDocument({
      bruker: person('bruker', { doed: { dato: '2026-11-01' } }),
      paaroerende: [{ id: 'rad', person: person('datter') }],
      mottaker: [{ id: 'm1', hvem: 'datter' }],
    });
    expect(judged(doedMottaker, document)).toEqual([]);
  });

  it('knows a person by the id of the row', () => {
    const document = testDocument({
      paaroerende: [{ id: 'rad', person: person('datter', { doed: {} }) }],
      mottaker: [{ id: 'm1', hvem: 'rad' }],
    });
    expect(judged(doedMottaker, document)).toEqual(['error doed /mottaker/0/hvem']);
  });
});
