import { describe, expect, it } from 'vitest';
import { judged, person, testDocument } from './test-document.js';
import { tolkIkkeBarn } from './tolk-ikke-barn.js';

describe('felles/tolk-ikke-barn', () => {
  it('finds a child who interpreted, wherever it is told', () => {
    const tolk = { hvem: 'barn' as const };
    const document = testDocument({
      bruker: person('bruker', { kommunikasjon: { gjennomgaattMuntlig: { tolk } } }),
      samtykke: [{ id: 's', tolk }],
      moete: { tolk },
    });
    expect(judged(tolkIkkeBarn, document)).toEqual([
      'error barn /bruker/kommunikasjon/gjennomgaattMuntlig/tolk/hvem',
      'error barn /samtykke/0/tolk/hvem',
      'error barn /moete/tolk/hvem',
    ]);
  });

  it('takes a grown interpreter, and a row whose id is «barn»', () => {
    const document = testDocument({
      samtykke: [{ id: 's', tolk: { hvem: 'kvalifisertTolk' } }],
      mottaker: [{ id: 'm1', hvem: 'barn' }],
    });
    expect(judged(tolkIkkeBarn, document)).toEqual([]);
  });
});
