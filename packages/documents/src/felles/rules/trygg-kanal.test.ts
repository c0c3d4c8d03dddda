import type { Mottaker } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { judged, person, testDocument } from './test-document.js';
import { tryggKanal } from './trygg-kanal.js';

function by(kanal: Mottaker['kanal'], trygt: { sms?: boolean; brevHjem?: boolean; ringe?: boolean }, hvem = 'bruker') {
  const document = testDocument({
    bruker: person('bruker', { kommunikasjon: { trygt } }),
    barn: [
      { id: 'rad-1', person: person('hjemme') },
      { id: 'rad-2', person: person('borte'), borHos: 'fosterhjem' },
    ],
    mottaker: [{ id: 'm1', hvem, kanal }],
  });
  return judged(tryggKanal, document);
}

describe('felles/trygg-kanal', () => {
  it('refuses a letter home where that is not safe', () => {
    expect(by('brev', { brevHjem: false })).toEqual(['error brev-hjem /mottaker/0/kanal']);
    expect(by('brev', { brevHjem: true, sms: false, ringe: false })).toEqual([]);
    expect(by('brev', {})).toEqual([]);
  });

  it('refuses it for a child in the same home too, but not for one who lives elsewhere', () => {
    expect(by('brev', { brevHjem: false }, 'hjemme')).toEqual(['error brev-hjem /mottaker/0/kanal']);
    expect(by('brev', { brevHjem: false }, 'rad-1')).toEqual(['error brev-hjem /mottaker/0/kanal']);
    expect(by('brev', { brevHjem: false }, 'borte')).toEqual([]);
  });

  it('warns of a digital mailbox that notifies by an unsafe text message', () => {
    expect(by('digitalPostkasse', { sms: false })).toEqual(['warning varsel /mottaker/0/kanal']);
    expect(by('digitalPostkasse', { sms: true, brevHjem: false })).toEqual([]);
  });

  it('lets the letter be handed over', () => {
    expect(by('personligOverlevering', { sms: false, brevHjem: false })).toEqual([]);
  });

  it('asks each recipient about their own channels', () => {
    const verge = person('verge', { kommunikasjon: { trygt: { brevHjem: false } } });
    const document = testDocument({
      representant: [{ id: 'rad', type: 'verge', hvem: { slag: 'privatperson', person: verge } }],
      mottaker: [
        { id: 'm1', hvem: 'bruker', kanal: 'brev' },
        { id: 'm2', hvem: 'rad', kanal: 'brev' },
      ],
    });
    expect(judged(tryggKanal, document)).toEqual(['error brev-hjem /mottaker/1/kanal']);
  });
});
