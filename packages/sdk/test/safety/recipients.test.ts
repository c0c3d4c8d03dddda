import { composeDraftDocument, validateDocument, validateDraftDocument } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { documentTypes } from './installed.js';
import { isPersons, isPlace, isWhereabouts } from './places.js';
import { casesOf, isMember } from './protected.js';
import { readable } from './readable.js';

const today = { today: '2026-11-23' };
const shield = (person: string, hva: 'alt' | 'adresse') => [{ id: 'skjerming-1', person, hva, grunn: 'Vold' }] as const;

/** Ids of the rule's findings, wherever the rest of a document made for a test may be wrong. */
const found = (type: (typeof documentTypes)[number], document: Draft<BaseDocument>, rule: string) =>
  validateDraftDocument(type, document, today).filter(({ ruleId }) => ruleId === rule);

describe.each(documentTypes)('recipients of $id', (type) => {
  it('are refused where the document is shielded from them, foresatt and verge as well', async () => {
    for (const { document, people } of await casesOf(type, [0])) {
      for (const { id } of people) {
        for (const rolle of ['part', 'foresatt', 'verge', 'kopi'] as const) {
          const mottaker = document.mottaker.filter(({ hvem }) => hvem === id).map((row) => ({ ...row, rolle }));
          const shielded = { ...document, mottaker, skjermFor: shield(id, 'alt') };
          const refused = found(type, shielded, 'felles/mottaker-ikke-skjermet');
          expect(refused.filter(({ messageId }) => messageId === 'mottaker')).toHaveLength(mottaker.length);
          expect(type.sharing(shielded, today.today).allowed).toEqual([]);
          expect(type.sharing(shielded, today.today).excluded).toEqual(expect.arrayContaining([id, mottaker[0]?.id]));
          expect(() => composeDraftDocument(type, shielded, { mottaker: `${mottaker[0]?.id}` })).toThrow(
            expect.objectContaining({ code: 'shielded-recipient' }),
          );
        }
      }
    }
  });

  it('do not see an address that is shielded from them', async () => {
    const leaks = new Set<string>();
    for (const { document, people, canaries } of await casesOf(type, [0, 1, 2])) {
      const home = people.filter((person) => isMember(document, person));
      const theirs = canaries.filter(
        (canary) =>
          isPlace(canary) || (isWhereabouts(canary) && home.some(({ field }) => canary.at.startsWith(`${field}/`))),
      );
      for (const { id, field } of people.filter((person) => !home.includes(person))) {
        const shielded = { ...document, skjermFor: shield(id, 'adresse') };
        for (const row of shielded.mottaker.filter(({ hvem }) => hvem === id)) {
          const says = readable(composeDraftDocument(type, shielded, { mottaker: row.id }));
          for (const canary of theirs)
            if (says(canary.value)) leaks.add(`${canary.field}, ${row.rendisjon} to ${field}`);
        }
      }
    }
    expect([...leaks]).toEqual([]);
  });

  it('never see an identity number, why someone is shielded, or what a system keeps for itself', async () => {
    const never =
      /\/identifikator\/verdi$|^\/skjermFor\/|^\/mottaker\/\*\/grunnlag$|^\/utvidelser|journalpost|fagsakId/;
    const leaks = new Set<string>();
    for (const { document, canaries } of await casesOf(type, [0, 1, 2, 3, 4, 5])) {
      for (const { id, rendisjon } of document.mottaker) {
        const says = readable(composeDraftDocument(type, document, { mottaker: id }));
        for (const { field, value } of canaries.filter((canary) => never.test(canary.field))) {
          if (says(value)) leaks.add(`${field}, ${rendisjon}`);
        }
      }
    }
    expect([...leaks]).toEqual([]);
  });

  it('who are private get nothing that is between the person and the service', async () => {
    const between =
      /^\/(samtykke|deling|innsynsunntak|hendelser|vurderinger|ansattsikkerhet|avvergeplikt|barnVurdering|husleieSikret|depositumsgaranti)\/|kanIkkeFaaVite/;
    const leaks = new Set<string>();
    for (const { document, people, canaries } of await casesOf(type, [0, 1, 2, 3])) {
      const others = people.filter(({ isPrivate, field }) => isPrivate && field !== '/bruker').map(({ id }) => id);
      for (const { id, hvem } of document.mottaker.filter(({ rendisjon }) => rendisjon === 'kopi')) {
        if (hvem === undefined || !others.includes(hvem)) continue;
        const says = readable(composeDraftDocument(type, document, { mottaker: id }));
        for (const { field, value } of canaries) if (between.test(field) && says(value)) leaks.add(field);
      }
    }
    expect([...leaks]).toEqual([]);
  });

  it('are told nothing of anyone in a finding', async () => {
    for (const { document, canaries } of await casesOf(type, [0, 1, 2, 3])) {
      const { findings } = validateDocument(type, document, today);
      const words = readable([validateDraftDocument(type, document, today), findings] as never);
      expect(
        canaries.filter(({ value }) => !/^\d{1,5}$/.test(value) && words(value)).map(({ field }) => field),
      ).toEqual([]);
      expect(canaries.some(isPersons)).toBe(true);
    }
  });

  it('are not reached by a channel that is not safe, nor with an unchecked address', async () => {
    for (const { document } of await casesOf(type, [0])) {
      const bruker = {
        ...document.bruker,
        kommunikasjon: { trygt: { ringe: false, beskjed: false, sms: false, brevHjem: false } },
        adressebeskyttelse: { gradering: 'ikkeKontrollert' },
      } as const;
      const mottaker = [{ ...document.mottaker[0], id: 'm-1', hvem: bruker.id, rolle: 'part', kanal: 'brev' }] as const;
      const unsafe = { ...document, bruker, mottaker };
      expect(found(type, unsafe, 'felles/trygg-kanal')).toMatchObject([{ severity: 'error' }]);
      expect(found(type, unsafe, 'felles/adressebeskyttelse-kontrollert').length).toBeGreaterThan(0);
      const sharing = type.sharing(unsafe, today.today);
      expect(sharing.unsafeChannels).toEqual(['ringe', 'beskjed', 'sms', 'brevHjem']);
      expect(sharing.addressProtection).toBe('ikkeKontrollert');
    }
  });
});
