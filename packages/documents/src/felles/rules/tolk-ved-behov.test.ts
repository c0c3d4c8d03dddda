import type { BaseDocument, Draft, DraftPart, Kommunikasjon } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { judged, person, testDocument } from './test-document.js';
import { tolkVedBehov } from './tolk-ved-behov.js';

function speaking(kommunikasjon: DraftPart<Kommunikasjon>, samtykke: Draft<BaseDocument>['samtykke'] = []) {
  return judged(tolkVedBehov, testDocument({ bruker: person('bruker', { kommunikasjon }), samtykke }));
}

const tolk = { form: 'muntlig', spraak: 'ti' } as const;
const qualified = { hvem: 'kvalifisertTolk' } as const;

describe('felles/tolk-ved-behov', () => {
  it('asks nothing of one who speaks Norwegian or a neighbour’s language', () => {
    for (const spraak of ['nb', 'nn', 'no', 'sv', 'da', 'nb-NO']) expect(speaking({ spraak }), spraak).toEqual([]);
  });

  it('suggests an interpreter for other languages', () => {
    expect(speaking({ spraak: 'ar' })).toEqual(['info vurder-tolk /bruker/kommunikasjon/tolk']);
  });

  it('wants the interpreter of a consent, unless it was explained in the person’s own language', () => {
    expect(speaking({ tolk }, [{ id: 's', hvem: 'bruker' }])).toEqual(['error samtykke /samtykke/0/tolk']);
    expect(speaking({ tolk }, [{ id: 's', hvem: 'bruker', tolk: qualified }])).toEqual([]);
    expect(speaking({ tolk }, [{ id: 's', hvem: 'bruker', spraak: 'ti' }])).toEqual([]);
    expect(speaking({ tolk }, [{ id: 's', hvem: 'foresatt' }])).toEqual([]);
  });

  it('warns where the document was explained without one', () => {
    const gjennomgaattMuntlig = { dato: '2026-11-20', av: 'koordinator' };
    expect(speaking({ tolk, gjennomgaattMuntlig })).toEqual([
      'warning gjennomgang /bruker/kommunikasjon/gjennomgaattMuntlig/tolk',
    ]);
    expect(speaking({ tolk, gjennomgaattMuntlig: { ...gjennomgaattMuntlig, tolk: qualified } })).toEqual([]);
    expect(speaking({ gjennomgaattMuntlig })).toEqual([]);
  });

  it('wants the reason for using someone unqualified', () => {
    const rows = (tolk: { hvem: 'annenTolk' | 'barn'; grunn?: string }) =>
      speaking({ tolk: { form: 'muntlig' } }, [{ id: 's', hvem: 'bruker', tolk }]);
    expect(rows({ hvem: 'annenTolk' })).toEqual(['warning ikke-kvalifisert /samtykke/0/tolk/grunn']);
    expect(rows({ hvem: 'annenTolk', grunn: 'Ingen kvalifisert tolk i språket' })).toEqual([]);
    expect(rows({ hvem: 'barn' })).toEqual([]);
  });
});
