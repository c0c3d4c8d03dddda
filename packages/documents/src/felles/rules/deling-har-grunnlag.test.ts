import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { delingHarGrunnlag } from './deling-har-grunnlag.js';
import { judged, kontakt, testDocument } from './test-document.js';

type Deling = NonNullable<Draft<BaseDocument>['deling']>[number];
const deling: Deling = {
  id: 'd',
  grunnlag: 'samtykke',
  samtykke: 's',
  mottaker: { navn: 'Eksempel FACT-team', kontakt: 'k' },
  tid: '2026-11-10T23:30:00+01:00',
};
const samtykke: NonNullable<Draft<BaseDocument>['samtykke']> = [
  { id: 's', dato: '2026-11-10', tilHvem: [{ id: 't', virksomhet: 'Eksempel FACT-team', rolle: 'koordinator' }] },
];
const base = {
  kontakter: [kontakt('k')],
  mottaker: [{ id: 'm1', hvem: 'k', rolle: 'kopi' as const }],
  samtykke,
};
const with_ = (change: Partial<Deling>) =>
  judged(delingHarGrunnlag, testDocument({ ...base, deling: [{ ...deling, ...change }] }));

describe('felles/deling-har-grunnlag', () => {
  it('takes a copy with a consent that names the recipient', () => {
    expect(with_({})).toEqual([]);
    expect(with_({ mottaker: { navn: 'eksempel fact team', kontakt: 'k' } })).toEqual([]);
  });

  it('finds a copy nobody has given a reason for', () => {
    expect(judged(delingHarGrunnlag, testDocument(base))).toEqual(['error kopi-uten-deling /mottaker/0/hvem']);
    expect(with_({ mottaker: { navn: 'Eksempel FACT-team', kontakt: 'en-annen' } })).toContain(
      'error kopi-uten-deling /mottaker/0/hvem',
    );
  });

  it('asks no reason for the person’s own copy', () => {
    expect(judged(delingHarGrunnlag, testDocument())).toEqual([]);
  });

  it('finds a consent that is not there', () => {
    expect(with_({ samtykke: 'borte' })).toEqual(['error ukjent-samtykke /deling/0/samtykke']);
  });

  it('finds a sharing that came before its consent', () => {
    expect(with_({ tid: '2026-11-09T10:00:00+01:00' })).toEqual(['error foer-samtykke /deling/0/samtykke']);
    const later = [{ id: 's', dato: '2026-11-01', periode: { fra: '2026-11-15' } }];
    expect(judged(delingHarGrunnlag, testDocument({ ...base, samtykke: later, deling: [deling] }))).toEqual([
      'error foer-samtykke /deling/0/samtykke',
    ]);
  });

  it('warns where the consent names others', () => {
    expect(with_({ mottaker: { navn: 'Eksempel legesenter', kontakt: 'k' } })).toEqual([
      'warning utenfor-samtykke /deling/0/samtykke',
    ]);
  });

  it('wants an answer to an objection, on whatever ground', () => {
    const innvending = { dato: '2026-11-09' };
    const finding = ['error innvending-ubesvart /deling/0/innvending/svar'];
    expect(with_({ innvending })).toEqual(finding);
    expect(with_({ grunnlag: 'helsehjelp', innvending: { ...innvending, svar: '  ' } })).toEqual(finding);
    expect(with_({ innvending: { ...innvending, svar: 'Vi deler likevel, fordi …' } })).toEqual([]);
  });

  it('is silent on what a draft lacks', () => {
    expect(judged(delingHarGrunnlag, testDocument({ deling: [{ id: 'd', grunnlag: 'samtykke' }] }))).toEqual([]);
    expect(
      judged(delingHarGrunnlag, testDocument({ deling: [{ id: 'd' }], mottaker: [{ id: 'm', rolle: 'kopi' }] })),
    ).toEqual([]);
  });
});
