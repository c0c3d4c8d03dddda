import { composeDraftDocument } from '@hjemmel/documents/felles';
import { medKlagerett, vedtakType } from '@hjemmel/documents/vedtak';
import type { Draft, Vedtak } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { readExample } from './corpus.js';

const minimal = readExample('vedtak', 'gyldig-minimal.json') as Draft<Vedtak>;

/** The letter about these legal bases, as one string. */
function said(rettsgrunnlag: readonly string[], change: Partial<Draft<Vedtak>> = {}): string {
  const [row] = minimal.avgjoerelser ?? [];
  const avgjoerelser = rettsgrunnlag.map((each, index) => ({ ...row, id: `a-${index}`, rettsgrunnlag: each }));
  const letter = medKlagerett({ ...minimal, ...change, avgjoerelser } as Draft<Vedtak>);
  return JSON.stringify(composeDraftDocument(vedtakType, letter).blocks);
}

describe('the time to appeal on page 1', () => {
  it('runs from the varsel where a three-week letter is digital', () => {
    expect(said(['SOTJL_18'])).toContain('tre uker fra dette brevet kom fram til deg');
    const digital = said(['SOTJL_18'], { underretning: { maate: 'digitalt' } });
    expect(digital).toContain('tre uker fra du fikk varsel om dette brevet');
    expect(digital).not.toContain('tre uker fra dette brevet kom');
  });

  it('runs from knowledge for health and care, in words and in the table', () => {
    expect(said(['HOL_3_2_6_B'])).toContain('fire uker fra du fikk vite nok om vedtaket til å klage');
    const mixed = said(['HOL_3_2_6_B', 'BSL_6'], { underretning: { maate: 'digitalt' } });
    expect(mixed).toContain('fire uker fra du fikk vite nok til å klage');
    expect(mixed).toContain('tre uker fra du fikk varsel om brevet');
  });

  it('names rules on appeals only as rules on appeals', () => {
    expect(said(['HOL_3_2_6_B'])).toContain(
      'Reglene om klage står i pasient- og brukerrettighetsloven §§ 7-2, 7-3 og 7-5.',
    );
  });
});

describe('the form of a klage under the act of 2025', () => {
  const form = (rettsgrunnlag: string) => {
    const [row] = minimal.avgjoerelser ?? [];
    const avgjoerelser = [{ ...row, rettsgrunnlag }] as NonNullable<Draft<Vedtak>['avgjoerelser']>;
    return medKlagerett({ ...minimal, avgjoerelser }, { nyForvaltningslovFra: '2026-01-01' }).klagerett?.[0]?.form;
  };

  it('is signed for health and care, which pbrl § 7-3 still asks for, and not for the rest', () => {
    expect(form('HOL_3_2_6_B')).toBe('skriftligMedUnderskrift');
    expect(form('SOTJL_18')).toBe('skriftligUtenUnderskrift');
    expect(form('KOMM_BOLIG')).toBe('skriftligUtenUnderskrift');
  });
});

describe('a klage that was dismissed', () => {
  const dismissedBy = (besluttendeOrgan: string) =>
    ({ type: 'klagevedtak', klagetVedtak: { besluttendeOrgan }, klagenAvvist: true }) as NonNullable<
      Draft<Vedtak>['instans']
    >;

  it('can be taken to the statsforvalter, and is not final', () => {
    const letter = said(['KOMM_BOLIG'], { instans: dismissedBy('Boligkontoret') });
    expect(letter).toContain('sender vi klagen videre til Statsforvalteren i Trøndelag');
    expect(letter).not.toContain('endelig');
  });

  it('goes to the appeal body of the kommune when the office that decided dismissed it', () => {
    const { navn = '' } = minimal.besluttendeOrgan ?? {};
    const letter = said(['KOMM_BOLIG'], { instans: dismissedBy(` ${navn.toUpperCase()}`) });
    expect(letter).toContain('sender vi klagen videre til kommunens klageorgan');
    expect(letter).not.toContain('Statsforvalteren i Trøndelag');
  });
});

describe('the heading', () => {
  const heading = (fee: object, first: object = {}) => {
    const [row] = minimal.avgjoerelser ?? [];
    const egenandel = { beloep: 240, periode: 'maaned', hjemmel: ['egf-8'] };
    const rows = [
      { ...row, id: 'a-1', ...first },
      { ...row, id: 'a-2', rettsgrunnlag: 'EGENANDEL', tjeneste: { betegnelse: 'Egenandel' }, egenandel, ...fee },
    ].map(({ omfang: _none, ...rest }: Record<string, unknown>) => rest);
    const letter = { ...minimal, avgjoerelser: rows } as unknown as Draft<Vedtak>;
    const [title] = composeDraftDocument(vedtakType, letter).blocks;
    return JSON.stringify(title);
  };

  it('never says that the person «gets» a fee', () => {
    expect(heading({})).toContain('Du får praktisk bistand og opplæring og du skal betale egenandel');
    expect(heading({}, { utfall: 'avslag' })).toContain('Du skal betale egenandel, men du får ikke praktisk bistand');
    expect(heading({ utfall: 'opphoert' })).toContain('Du får praktisk bistand og opplæring, men du får ikke lenger');
  });
});
