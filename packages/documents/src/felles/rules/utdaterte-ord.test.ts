import { describe, expect, it } from 'vitest';
import { judged, testDocument } from './test-document.js';
import { utdaterteOrd } from './utdaterte-ord.js';

const written = (notat: string, lawDate = '2026-11-23') =>
  judged(utdaterteOrd(['dinVurdering', 'hvaErViktigForDeg', 'soekt', 'brukersSyn']), testDocument({ notat }), {
    lawDate,
  });

describe('felles/utdaterte-ord', () => {
  it.each([
    ['samtykkekompetanse', 'Hun har ikke samtykkekompetanse.', '2026-05-31', '2026-06-01'],
    ['fylkesmann', 'Du kan klage til Fylkesmannen i Oslo.', '2020-12-31', '2021-01-01'],
    ['fylkesmann', 'Klagen går til fylkesmennene.', '2020-12-31', '2021-01-01'],
    ['pbrl-2-1-a', 'Etter pasient- og brukerrettighetsloven § 2-1 a annet ledd', '2024-05-31', '2024-06-01'],
    ['hol-3-2-6-d', 'Etter hol § 3-2 første ledd nr. 6 bokstav d', '2017-09-30', '2017-10-01'],
    ['hpl-21-a', 'Jf. helsepersonelloven § 21 a', '2026-06-30', '2026-07-01'],
    ['hpl-45', 'Etter hpl. § 45 første ledd', '2026-06-30', '2026-07-01'],
    ['hpl-25-a-b', 'Etter helsepersonelloven § 25 a', '2026-06-30', '2026-07-01'],
  ])('finds %s from the day the law left it', (id, text, before, from) => {
    expect(written(text, before)).toEqual([]);
    expect(written(text, from)).toEqual([`warning ${id} /notat`]);
  });

  it.each([
    'Beslutningskompetansen er vurdert.',
    'Statsforvalteren i Agder',
    'Etter § 2-1 har du rett til hjelp.',
    'Se § 2-1 andre ledd',
    'Etter hol § 3-2 første ledd nr. 6 bokstav b',
    'Helsepersonelloven § 25',
    'Husleieloven § 25 a',
    'Sosialtjenesteloven § 45',
    'I 2018 sendte Fylkesmannen saken tilbake.',
    'I 2025 fikk du ny forvaltning av pengene.',
  ])('takes «%s»', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('finds the administration act of 2025 before it applies', () => {
    const text = 'Jf. forvaltningsloven av 2025 § 57.';
    expect(written(text)).toEqual(['warning nfvl-for-tidlig /notat']);
    expect(written('Fylkesmannen skrev i 2018 og 2024. Fylkesmannen svarer.')).toEqual(['warning fylkesmann /notat']);
  });

  it('does not correct the person’s own words', () => {
    const text = 'Jeg vil snakke med Fylkesmannen.';
    expect(
      judged(
        utdaterteOrd(['dinVurdering', 'hvaErViktigForDeg', 'soekt', 'brukersSyn']),
        testDocument({ hvaErViktigForDeg: text, brukersSyn: { syn: text } }),
      ),
    ).toEqual([]);
  });

  it('says every place', () => {
    const rader = [
      { id: 'a', tekst: 'Fylkesmannen' },
      { id: 'b', tekst: 'Fylkesmannen og samtykkekompetanse' },
    ];
    expect(
      judged(utdaterteOrd(['dinVurdering', 'hvaErViktigForDeg', 'soekt', 'brukersSyn']), testDocument({ rader })),
    ).toEqual([
      'warning fylkesmann /rader/0/tekst',
      'warning samtykkekompetanse /rader/1/tekst',
      'warning fylkesmann /rader/1/tekst',
    ]);
  });
});
