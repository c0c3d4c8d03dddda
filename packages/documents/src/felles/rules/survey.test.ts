import type { RuleContext } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { someone, survey } from './survey.js';
import { kontakt, person, testDocument } from './test-document.js';

const context = (): RuleContext => ({ lawDate: '2026-11-23', today: '2026-11-23', inForce: () => true });
const of = (change: Parameters<typeof testDocument>[0]) => survey(testDocument(change), context());

describe('survey', () => {
  it('knows people by their own id and by that of their row, however deep', () => {
    const found = of({
      paaroerende: [{ id: 'rad', person: person('p') }],
      andre: [{ id: 'aktoer', hvem: { slag: 'fagperson', kontakt: kontakt('k') } }],
    });
    expect(someone(found, 'p')).toMatchObject({ id: 'p' });
    expect(someone(found, 'rad')).toBe(someone(found, 'p'));
    expect(someone(found, 'aktoer')).toBe(someone(found, 'k'));
    expect(someone(found, 'bruker')).toMatchObject({ navn: 'Iben Eksempel' });
    expect(someone(found, 'ingen')).toBeUndefined();
    expect(someone(found, undefined)).toBeUndefined();
  });

  it('tells an address of a place from that of a person and of the sender', () => {
    const adresse = { linjer: ['Prøvegata 3'] };
    const found = of({ bruker: person('bruker', { adresse }), bolig: { adresse } });
    expect(found.adresser.map(({ path }) => path)).toEqual([['bolig', 'adresse']]);
  });

  it('leaves out what a fagsystem keeps for itself', () => {
    const found = of({ utvidelser: { 'no.eksempel': { organisasjonsnummer: '1', sted: 'x', notat: 'hemmelig' } } });
    expect(found.text).not.toContain('hemmelig');
    expect(found.steder).toEqual([]);
    expect(found.organisasjonsnumre).toHaveLength(1);
  });
});
