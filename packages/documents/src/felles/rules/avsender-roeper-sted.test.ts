import type { Avsender, DraftPart } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { avsenderRoeperSted } from './avsender-roeper-sted.js';
import { judged, person, testDocument } from './test-document.js';

const postadresse = { linjer: ['Postboks 1'], postnummer: '0001', poststed: 'Oslo' };
function from(
  skjermetVisning: DraftPart<Avsender>['skjermetVisning'] | undefined,
  gradering: 'ugradert' | 'strengtFortrolig',
) {
  const { avsender } = testDocument();
  return judged(
    avsenderRoeperSted,
    testDocument({
      avsender: { ...avsender, ...(skjermetVisning && { skjermetVisning }) },
      bruker: person('bruker', { adressebeskyttelse: { gradering } }),
    }),
  );
}

describe('felles/avsender-roeper-sted', () => {
  it('asks nothing where the address is no secret', () => {
    expect(from(undefined, 'ugradert')).toEqual([]);
  });

  it('wants a shielded letterhead where it is', () => {
    expect(from(undefined, 'strengtFortrolig')).toEqual(['warning uten-skjermet-visning /avsender/skjermetVisning']);
    expect(from({ avsendernavn: 'Drammen kommune', postadresse }, 'strengtFortrolig')).toEqual([]);
  });

  it('wants it to have an address and a name of its own', () => {
    expect(from({ avsendernavn: 'Drammen kommune' }, 'strengtFortrolig')).toEqual([
      'warning postadresse /avsender/skjermetVisning/postadresse',
    ]);
    expect(from({ avsendernavn: 'Boligsosialt team, Drammen', postadresse }, 'strengtFortrolig')).toEqual([
      'warning enhet /avsender/skjermetVisning/avsendernavn',
    ]);
  });
});
