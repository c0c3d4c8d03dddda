import { describe, expect, it } from 'vitest';
import { kontakt, person, testDocument } from './rules/test-document.js';
import { sharingOf } from './sharing.js';

const today = '2026-11-23';
const sharing = (change: Parameters<typeof testDocument>[0], day = today) => sharingOf(testDocument(change), day);
const copy = (samtykke: object, grunnlag: 'samtykke' | 'helsehjelp' = 'samtykke') => ({
  kontakter: [kontakt('k')],
  mottaker: [{ id: 'm1', hvem: 'k', rolle: 'kopi' as const }],
  samtykke: [{ id: 's', ...samtykke }],
  deling: [{ id: 'd', grunnlag, samtykke: 's', mottaker: { kontakt: 'k' } }],
});

describe('sharingOf', () => {
  it('allows the parties their own document', () => {
    expect(sharing({})).toEqual({
      allowed: [{ mottaker: 'm1', grunnlag: 'part' }],
      excluded: [],
      shielded: [],
      confidential: false,
      addressProtection: 'ugradert',
      unsafeChannels: [],
      deceased: [],
    });
    expect(sharingOf(testDocument(), today, true).confidential).toBe(true);
  });

  it('allows a copy while its consent holds', () => {
    const allowed = (samtykke: object) => sharing(copy(samtykke)).allowed;
    const yes = [{ mottaker: 'm1', grunnlag: 'samtykke' }];
    expect(allowed({ dato: today, periode: { fra: today, til: today } })).toEqual(yes);
    expect(allowed({})).toEqual(yes);
    for (const ended of [
      { trukket: { dato: today } },
      { periode: { fra: '2026-01-01', til: '2026-11-22' } },
      { periode: { fra: '2026-11-24' } },
      { dato: '2026-11-24' },
    ]) {
      expect(allowed(ended)).toEqual([]);
    }
  });

  it('allows a copy on another ground whatever became of the consent, and none without a ground', () => {
    expect(sharing(copy({ trukket: { dato: today } }, 'helsehjelp')).allowed).toEqual([
      { mottaker: 'm1', grunnlag: 'helsehjelp' },
    ]);
    expect(sharing({ ...copy({}), deling: [] }).allowed).toEqual([]);
    expect(sharing({ ...copy({}), samtykke: [] }).allowed).toEqual([]);
  });

  it('excludes the shielded by every id that leads to them, whatever their role', () => {
    const change = {
      representant: [
        { id: 'rad', type: 'foresatt' as const, hvem: { slag: 'privatperson' as const, person: person('far') } },
      ],
      mottaker: [{ id: 'm2', hvem: 'rad', rolle: 'foresatt' as const }],
    };
    const all = sharing({ ...change, skjermFor: [{ id: 's', person: 'far', hva: 'alt' }] });
    expect(all).toMatchObject({ allowed: [], excluded: ['far', 'm2', 'rad'], shielded: [] });
    const address = sharing({ ...change, skjermFor: [{ id: 's', person: 'far', hva: 'adresse' }] });
    expect(address).toMatchObject({ excluded: [], shielded: ['far', 'm2', 'rad'] });
    expect(address.allowed).toHaveLength(1);
  });

  it('names the strictest protection of anyone whose address may be in it', () => {
    const graded = (gradering: 'fortrolig' | 'strengtFortrolig', change = {}) =>
      person('p', { adressebeskyttelse: { gradering }, ...change });
    const protection = (change: Parameters<typeof testDocument>[0]) => sharing(change).addressProtection;
    expect(protection({ barn: [{ id: 'r', person: graded('strengtFortrolig') }] })).toBe('strengtFortrolig');
    expect(protection({ paaroerende: [{ id: 'r', person: graded('fortrolig') }] })).toBe('ugradert');
    const adresse = { linjer: ['Lia 1'] };
    expect(protection({ paaroerende: [{ id: 'r', person: graded('fortrolig', { adresse }) }] })).toBe('fortrolig');
    const recipient = {
      paaroerende: [{ id: 'r', person: graded('strengtFortrolig') }],
      mottaker: [{ id: 'm', hvem: 'r' }],
    };
    expect(protection(recipient)).toBe('strengtFortrolig');
    expect(protection({ bruker: { id: 'bruker' } })).toBe('ikkeKontrollert');
  });

  it('names unsafe channels and the dead', () => {
    const kommunikasjon = { trygt: { ringe: false, sms: true, brevHjem: false } };
    const dead = sharing({ bruker: person('bruker', { kommunikasjon, doed: {} }) });
    expect(dead.unsafeChannels).toEqual(['ringe', 'brevHjem']);
    expect(dead.deceased).toEqual(['bruker']);
  });
});
