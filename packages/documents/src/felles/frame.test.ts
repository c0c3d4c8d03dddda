import { h1 } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { frame, neutralTitleOf, recipientRow, renditionOf } from './frame.js';
import { kontakt, person, testDocument } from './rules/test-document.js';

const adresse = { linjer: ['Prøvegata 3'], postnummer: '3008', poststed: 'Drammen' };
const content = { title: 'Notat', date: '2026-11-23', blocks: [h1('Notat')] };
const document = testDocument({
  bruker: person('bruker', { navn: 'Iben Eksempel', adresse }),
  kontakter: [kontakt('k')],
  mottaker: [
    { id: 'm1', hvem: 'bruker', rolle: 'part', rendisjon: 'part' },
    { id: 'm2', hvem: 'k', rolle: 'kopi', rendisjon: 'kopi' },
  ],
  saksreferanse: { saksnummer: '2026/1' },
});

describe('recipientRow and renditionOf', () => {
  it('are the first recipient’s unless another is asked for', () => {
    expect(recipientRow(document, {})?.id).toBe('m1');
    expect(renditionOf(document, { mottaker: 'm2' })).toBe('kopi');
    expect(renditionOf(document, { mottaker: 'm2', rendition: 'tjeneste' })).toBe('tjeneste');
    expect(recipientRow(document, { mottaker: 'm9' })).toBeUndefined();
    expect(renditionOf(testDocument({ mottaker: [] }), {})).toBe('part');
  });
});

describe('frame', () => {
  it('gives the letter its window, references and versions', () => {
    const tree = frame(document, {}, content);
    expect(tree).toMatchObject({ version: 1, language: 'nb', title: 'Notat', draft: false, mandatory: [] });
    expect(tree.versions.schema).toBe('notat 1.0');
    expect(tree.envelope.recipient).toEqual({ name: 'Iben Eksempel', lines: ['Prøvegata 3', '3008 Drammen'] });
    expect(tree.envelope.references).toEqual([
      { label: 'Dato', value: '23. november 2026' },
      { label: 'Saksnummer', value: '2026/1' },
    ]);
    expect(tree.envelope.sender).toMatchObject({
      name: 'Drammen kommune',
      unit: 'Boligsosialt team',
      organisasjonsnummer: '974002183',
      returnLine: 'Returadresse: Drammen kommune, Postboks 7500, 3008 Drammen',
    });
  });

  it('has no empty window, and names the recipient instead', () => {
    const tree = frame(document, { mottaker: 'm2' }, content);
    expect(tree.envelope.recipient).toBeUndefined();
    expect(tree.envelope.references[0]).toEqual({ label: 'Til', value: 'Solveig Modell' });
  });

  it('puts nothing of a shielded sender but what the shield says', () => {
    const postadresse = { linjer: ['Postboks 1'], postnummer: '0001', poststed: 'Oslo' };
    const { avsender } = document;
    const shielded = testDocument({
      avsender: {
        ...avsender,
        nettsted: 'https://www.drammen.eksempel',
        skjermetVisning: { avsendernavn: 'Felles postkontor', postadresse },
      },
    });
    const tree = frame(shielded, {}, content);
    expect(tree.envelope.sender).toEqual({
      name: 'Felles postkontor',
      returnLine: 'Returadresse: Felles postkontor, Postboks 1, 0001 Oslo',
      addressLines: ['Postboks 1', '0001 Oslo'],
      phone: '32 00 00 00',
    });
    expect(JSON.stringify(tree)).not.toMatch(/Drammen|Boligsosialt|974002183/);
  });

  it('composes a draft that holds next to nothing', () => {
    const bare = testDocument({ avsender: {}, bruker: { id: 'bruker' }, mottaker: [] });
    expect(frame(bare, {}, content).envelope.sender).toMatchObject({ name: '', addressLines: [] });
  });
});

describe('neutralTitleOf', () => {
  it('is the document’s own, or the sender’s in the language', () => {
    expect(neutralTitleOf(document, 'nn')).toBe('Brev frå Drammen kommune');
    expect(neutralTitleOf(testDocument({ noeytralTittel: 'Du har fått brev' }), 'nb')).toBe('Du har fått brev');
    const skjermetVisning = { avsendernavn: 'Felles postkontor' };
    expect(neutralTitleOf(testDocument({ avsender: { skjermetVisning } }), 'nb')).toBe('Brev fra Felles postkontor');
  });
});
