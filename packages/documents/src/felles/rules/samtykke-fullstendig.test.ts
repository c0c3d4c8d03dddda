import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { samtykkeFullstendig } from './samtykke-fullstendig.js';
import { judged, testDocument } from './test-document.js';

type Samtykke = NonNullable<Draft<BaseDocument>['samtykke']>[number];
const whole: Samtykke = {
  id: 's',
  hvem: 'bruker',
  tilHvem: [{ id: 't', virksomhet: 'Sagene eksempellegesenter', rolle: 'fastlege' }],
  form: 'skriftlig',
  dato: '2026-11-12',
  periode: { fra: '2026-11-12', til: '2027-11-12' },
  nektPaavirkerIkkeTjenester: true,
};
const consent = (change: Partial<Samtykke>) =>
  judged(samtykkeFullstendig, testDocument({ samtykke: [{ ...whole, ...change }] }));

describe('felles/samtykke-fullstendig', () => {
  it('takes a consent that is free, named and proved', () => {
    expect(consent({})).toEqual([]);
    expect(judged(samtykkeFullstendig, testDocument({ samtykke: [{ id: 's' }] }))).toEqual([]);
  });

  it('finds one where a refusal costs something', () => {
    expect(consent({ nektPaavirkerIkkeTjenester: false })).toEqual([
      'error nekt-paavirker /samtykke/0/nektPaavirkerIkkeTjenester',
    ]);
  });

  it.each(['Alle', 'alle som trenger det', 'Alle aktuelle instanser', 'Hjelpeapparatet', 'All services'])(
    'finds «%s» in the place of a name',
    (virksomhet) => {
      expect(consent({ tilHvem: [{ id: 't', virksomhet }] })).toEqual([
        'error til-alle /samtykke/0/tilHvem/0/virksomhet',
      ]);
    },
  );

  it.each(['Alle Kan legesenter', 'Allehjelpen', 'Allmennpraksis Nord', 'Alle Hageby legekontor'])(
    'takes «%s» for a name',
    (virksomhet) => {
      expect(consent({ tilHvem: [{ id: 't', virksomhet }] })).toEqual([]);
    },
  );

  it('wants the assessment where the next of kin consents', () => {
    const beslutningskompetanse = {
      vurdertAv: 'fastlege',
      dato: '2026-11-01',
      begrunnelse: 'Forstår ikke følgene nå.',
    };
    expect(consent({ hvem: 'naermestePaaroerende' })).toEqual([
      'error uten-vurdering /samtykke/0/beslutningskompetanse',
    ]);
    expect(consent({ hvem: 'naermestePaaroerende', beslutningskompetanse })).toEqual([]);
  });

  it('finds a day that has not come', () => {
    expect(consent({ dato: '2026-11-24' })).toEqual(['error ikke-gitt-ennaa /samtykke/0/dato']);
    expect(consent({ dato: '2026-11-23' })).toEqual([]);
  });

  it('warns of a spoken consent that is nowhere recorded', () => {
    expect(consent({ form: 'muntligNotert' })).toEqual(['warning muntlig-uten-journal /samtykke/0/journalfoert']);
    expect(consent({ form: 'muntligNotert', journalfoert: 'Notat 12. november 2026' })).toEqual([]);
  });

  it('mentions a consent without an end', () => {
    const { periode: _, ...endless } = whole;
    expect(judged(samtykkeFullstendig, testDocument({ samtykke: [endless] }))).toEqual([
      'info uten-periode /samtykke/0/periode/til',
    ]);
  });
});
