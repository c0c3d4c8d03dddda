import { describe, expect, it } from 'vitest';
import { judged, person, testDocument } from './test-document.js';
import { vergeInnenforMandat as ruleWith } from './verge-innenfor-mandat.js';

const vergeInnenforMandat = ruleWith(() => false);

type Mandat = 'personlig' | 'oekonomisk' | 'begge';
const representant = (mandat: Mandat | undefined) => [
  {
    id: 'rad',
    type: 'verge' as const,
    hvem: { slag: 'privatperson' as const, person: person('v') },
    ...(mandat && { mandat }),
  },
];
const to = (mandat: Mandat | undefined, hvem = 'rad', grunnlag?: string, rule = vergeInnenforMandat) =>
  judged(
    rule,
    testDocument({
      representant: representant(mandat),
      mottaker: [{ id: 'm1', hvem, rolle: 'verge', ...(grunnlag && { grunnlag }) }],
    }),
  );

describe('felles/verge-innenfor-mandat', () => {
  it('lets a verge with a personal mandate have the letter', () => {
    expect(to('personlig')).toEqual([]);
    expect(to('begge', 'v')).toEqual([]);
    expect(to(undefined)).toEqual([]);
  });

  it('does not open it for a mandate about money', () => {
    expect(to('oekonomisk')).toEqual(['error oekonomisk /mottaker/0/hvem']);
    expect(to('oekonomisk', 'v')).toEqual(['error oekonomisk /mottaker/0/hvem']);
    expect(to('oekonomisk', 'rad', 'Gjelder bare økonomi')).toEqual([
      'warning oekonomisk-med-grunnlag /mottaker/0/hvem',
    ]);
  });

  it('opens one about money for it, and asks about a mandate without money', () => {
    const money = ruleWith(() => true);
    expect(to('oekonomisk', 'rad', undefined, money)).toEqual([]);
    expect(to('begge', 'rad', undefined, money)).toEqual([]);
    expect(to('personlig', 'rad', undefined, money)).toEqual(['warning personlig /mottaker/0/hvem']);
    expect(to('begge', 'bruker', undefined, money)).toEqual(['error ikke-verge /mottaker/0/hvem']);
  });

  it('finds a recipient who is nobody’s verge', () => {
    expect(to('begge', 'bruker')).toEqual(['error ikke-verge /mottaker/0/hvem']);
  });

  it('does not take such a verge’s consent', () => {
    const consent = (mandat: Mandat) =>
      judged(
        vergeInnenforMandat,
        testDocument({ representant: representant(mandat), samtykke: [{ id: 's', hvem: 'verge' }] }),
      );
    expect(consent('oekonomisk')).toEqual(['error samtykke /samtykke/0/hvem']);
    expect(consent('personlig')).toEqual([]);
  });
});
