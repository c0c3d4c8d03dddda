import { readFileSync } from 'node:fs';
import { type ComposeOptions, composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { sourceRefusal } from '../src/file/source-refusal.js';

type Fields = Record<string, unknown>;
type Mutable = Draft<BaseDocument> & { bruker: Fields; mottaker: Fields[]; avsender: Fields };

/** Why the copy asked for may not have the document inside, once it is changed. */
function refused(
  type: DocumentType,
  file: string,
  change: (document: Mutable) => void = () => undefined,
  options: ComposeOptions = {},
): string {
  const path = new URL(`../../../examples/${type.id}/gyldig-${file}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(path, 'utf8')) as Mutable;
  change(document);
  const tree = composeDraftDocument(type, document, options);
  const reason = sourceRefusal(type, document as unknown as BaseDocument, tree, { today: '2026-11-23', ...options });
  return reason ?? 'may';
}

const address = { linjer: ['Skjulveien 7'], postnummer: '2810', poststed: 'Gjøvik' };
const graded = (gradering: string) => ({ adressebeskyttelse: { gradering, kontrollert: '2026-11-16' } });

describe('a document may be inside', () => {
  it.each([
    [vedtakType, 'full'],
    [individuellPlanType, 'full'],
    [kriseplanType, 'minimal'],
    [samarbeidsavtaleType, 'minimal'],
  ] as const)('the copy that says all of it: %#', (type, file) => {
    expect(refused(type as DocumentType, file)).toBe('may');
  });

  it('the copy of someone whose own number stands in the document and not in the letter', () => {
    const phone = (document: Mutable) => Object.assign(document.bruker, { telefon: '90 00 01 11' });
    expect(refused(kriseplanType as DocumentType, 'minimal', phone)).toBe('may');
  });
});

describe('a document may not be inside', () => {
  it('a copy that tells less than another', () => {
    expect(refused(individuellPlanType as DocumentType, 'full', undefined, { mottaker: 'mottaker-2' })).toBe(
      'utelater',
    );
    expect(refused(vedtakType as DocumentType, 'ungdom-over-15')).toBe('utelater');
  });

  it('a copy for the only recipient, from whom a home or a number is kept, whoever else could have read it', () => {
    const team = {
      id: 'mottaker-1',
      hvem: 'kontakt-1',
      rolle: 'kopi',
      rendisjon: 'tjeneste',
      kanal: 'personligOverlevering',
    };
    const toTeam = (more: Fields) => (document: Mutable) => {
      Object.assign(document.bruker, more);
      document.mottaker.splice(0, document.mottaker.length, team);
    };
    const asked = (more: Fields) => refused(kriseplanType as DocumentType, 'minimal', toTeam(more));
    expect(asked({ telefon: '90 00 01 11', ...graded('ugradert') })).toBe('may');
    expect(asked({ telefon: '90 00 01 11', ...graded('fortrolig') })).toBe('utelater');
    expect(asked({ telefon: '90 00 01 11', ...graded('ikkeKontrollert') })).toBe('utelater');
  });

  it.each(['strengtFortrolig', 'strengtFortroligUtland'])(
    'anyone in it is %s, also one who gets no copy',
    (gradering) => {
      const person = (document: Mutable) => Object.assign(document.bruker, graded(gradering));
      expect(refused(kriseplanType as DocumentType, 'minimal', person)).toBe('skjermet');
      const relative = (document: Mutable) => {
        const who = { id: 'p-9', navn: 'Mor Lunde', telefon: '90 00 01 12', adresse: address, ...graded(gradering) };
        Object.assign(document, { paaroerende: [{ id: 'paaroerende-9', person: who, relasjon: 'mor' }] });
      };
      expect(refused(kriseplanType as DocumentType, 'minimal', relative)).toBe('skjermet');
    },
  );

  it('someone is shielded from any of it, or the letterhead hides who sent it', () => {
    for (const hva of ['alt', 'adresse']) {
      const shield = (document: Mutable) => Object.assign(document, { skjermFor: [{ person: 'kontakt-1', hva }] });
      expect(refused(kriseplanType as DocumentType, 'minimal', shield)).toBe('skjermet');
    }
    const hidden = (document: Mutable) =>
      Object.assign(document.avsender, { skjermetVisning: { avsendernavn: 'Kommunen', postadresse: address } });
    expect(refused(vedtakType as DocumentType, 'minimal', hidden)).toBe('skjermet');
  });
});
