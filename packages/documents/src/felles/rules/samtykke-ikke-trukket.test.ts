import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { samtykkeIkkeTrukket } from './samtykke-ikke-trukket.js';
import { judged, kontakt, testDocument } from './test-document.js';

type Samtykke = NonNullable<Draft<BaseDocument>['samtykke']>[number];

/** A sharing decided on 10 November with a copy that still goes out, unless told. */
function resting(
  samtykke: Omit<Samtykke, 'id'>,
  { sends = true, grunnlag = 'samtykke' as const, today = '2026-11-23' } = {},
) {
  const document = testDocument({
    kontakter: [kontakt('k')],
    samtykke: [{ id: 's', ...samtykke }],
    deling: [
      {
        id: 'd',
        grunnlag,
        samtykke: 's',
        mottaker: { navn: 'Eksempel', kontakt: 'k' },
        tid: '2026-11-10T09:00:00+01:00',
      },
    ],
    mottaker: sends ? [{ id: 'm1', hvem: 'k', rolle: 'kopi' }] : [],
  });
  return judged(samtykkeIkkeTrukket, document, { today });
}

describe('felles/samtykke-ikke-trukket', () => {
  it('takes a consent that holds', () => {
    expect(resting({ periode: { fra: '2026-11-01', til: '2026-11-23' } })).toEqual([]);
    expect(resting({ trukket: { dato: '2026-11-24' } })).toEqual([]);
  });

  it('stops a copy whose consent is withdrawn, from the same day', () => {
    expect(resting({ trukket: { dato: '2026-11-23' } })).toEqual(['error trukket /deling/0/samtykke']);
    expect(resting({ trukket: {} })).toEqual(['error trukket /deling/0/samtykke']);
  });

  it('leaves a finished sharing as history, unless it was decided after the withdrawal', () => {
    expect(resting({ trukket: { dato: '2026-11-20' } }, { sends: false })).toEqual([]);
    expect(resting({ trukket: { dato: '2026-11-09' } }, { sends: false })).toEqual([
      'error trukket /deling/0/samtykke',
    ]);
  });

  it('finds a sharing decided after the consent ran out', () => {
    expect(resting({ periode: { til: '2026-11-09' } }, { sends: false })).toEqual([
      'error utloept-foer-deling /deling/0/samtykke',
    ]);
  });

  it('only warns where the consent ran out later: the person’s own letter must still come out', () => {
    const samtykke = { periode: { til: '2026-11-22' } };
    expect(resting(samtykke)).toEqual(['warning utloept-siden /deling/0/samtykke']);
    expect(resting(samtykke, { sends: false })).toEqual([]);
    expect(resting(samtykke, { today: '2026-11-22' })).toEqual([]);
  });

  it('has nothing to say where the sharing rests on something else', () => {
    const document = testDocument({
      samtykke: [{ id: 's', trukket: { dato: '2026-01-01' } }],
      deling: [{ id: 'd', grunnlag: 'helsehjelp', samtykke: 's' }],
    });
    expect(judged(samtykkeIkkeTrukket, document)).toEqual([]);
  });
});
