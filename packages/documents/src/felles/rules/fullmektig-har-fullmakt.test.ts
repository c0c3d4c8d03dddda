import { describe, expect, it } from 'vitest';
import { fullmektigHarFullmakt } from './fullmektig-har-fullmakt.js';
import { judged, kontakt, person, testDocument } from './test-document.js';

function to(hvem: string, skriftlig: boolean | undefined, grunnlag?: string) {
  return judged(
    fullmektigHarFullmakt,
    testDocument({
      representant: [
        {
          id: 'rad',
          type: 'fullmektig',
          hvem: { slag: 'privatperson', person: person('f') },
          ...(skriftlig !== undefined && { fullmakt: { skriftlig } }),
        },
        { id: 'rad-2', type: 'paaroerende', hvem: { slag: 'fagperson', kontakt: kontakt('p') } },
      ],
      mottaker: [{ id: 'm1', hvem, rolle: 'fullmektig', ...(grunnlag && { grunnlag }) }],
    }),
  );
}

describe('felles/fullmektig-har-fullmakt', () => {
  it('takes a written fullmakt, by the id of the row or of the person', () => {
    expect(to('rad', true)).toEqual([]);
    expect(to('f', true)).toEqual([]);
  });

  it('finds a recipient who is nobody’s fullmektig', () => {
    expect(to('p', true)).toEqual(['error ikke-fullmektig /mottaker/0/hvem']);
    expect(to('bruker', true)).toEqual(['error ikke-fullmektig /mottaker/0/hvem']);
  });

  it('wants it in writing, and warns where another ground is stated', () => {
    expect(to('f', false)).toEqual(['error ikke-skriftlig /mottaker/0/hvem']);
    expect(to('f', false, 'Advokat')).toEqual(['warning advokat-uten-skriftlig /mottaker/0/hvem']);
  });

  it('leaves what a draft lacks to the schema', () => {
    expect(to('f', undefined)).toEqual([]);
  });
});
