import { describe, expect, it } from 'vitest';
import { barnOgMottaker as rule } from './barn-og-mottaker.js';
import { findings, severities, valid, withDecisions } from './test-document.js';

const foresatt = (id: string, number: string) =>
  ({
    id,
    type: 'foresatt',
    hvem: {
      slag: 'privatperson',
      person: { id: `${id}-person`, navn: 'Berit Eksempel', identifikator: { type: 'foedselsnummer', verdi: number } },
    },
  }) as const;
const mor = foresatt('mor', '05857910291');
const far = foresatt('far', '17898590267');
const to = (id: string, hvem: string, rolle: 'part' | 'ungdom' | 'foresatt', grunnlag = 'Foreldreansvar') =>
  ({ id, hvem, rolle, grunnlag, rendisjon: 'part', kanal: 'brev' }) as const;
const own = to('mottaker-1', 'bruker', 'ungdom');
const tilMor = to('mottaker-2', 'mor-person', 'foresatt');
const tilFar = to('mottaker-3', 'far-person', 'foresatt');

const born = (
  dato: string,
  mottaker: readonly ReturnType<typeof to>[],
  code: 'HOL_3_2_6_B' | 'BSL_6' = 'HOL_3_2_6_B',
) =>
  withDecisions([{ rettsgrunnlag: code }], {
    bruker: { ...valid.bruker, identifikator: { type: 'kunFoedselsdato', dato } },
    representant: [mor, far],
    mottaker,
  });

describe(rule.id, () => {
  it('is silent for an adult, a child with both parents, and a young person with own copy', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, born('2015-02-12', [tilMor, tilFar]))).toEqual([]);
    expect(findings(rule, born('2011-02-12', [own, tilMor, tilFar]))).toEqual([]);
    expect(findings(rule, born('2010-01-12', [own]))).toEqual([]);
  });

  it('finds a child under 15 who gets the letter, and one whose parents do not', () => {
    expect(findings(rule, born('2015-02-12', [own, tilMor, tilFar]))).toEqual(['til-barnet /mottaker/0/hvem']);
    const copy = { ...own, rendisjon: 'kopi' } as const;
    expect(findings(rule, { ...born('2015-02-12', [tilMor, tilFar]), mottaker: [copy, tilMor, tilFar] })).toEqual([]);
    const alone = { ...born('2015-02-12', [own]), representant: [] };
    expect(findings(rule, alone)).toEqual(['foresatt-mangler /mottaker', 'til-barnet /mottaker/0/hvem']);
  });

  it('counts fifteen from the birthday', () => {
    expect(findings(rule, born('2011-11-23', [tilMor, tilFar]))).toEqual(['ungdom-mangler /mottaker']);
    expect(findings(rule, born('2011-11-24', [tilMor, tilFar]))).toEqual([]);
  });

  it('finds a second parent without a letter, unless the parent is shielded from it', () => {
    const one = born('2015-02-12', [tilMor]);
    expect(findings(rule, one)).toEqual(['foresatt-uten-brev /representant/1']);
    const shielded = {
      ...one,
      skjermFor: [{ id: 'skjerm-1', person: 'far-person', hva: 'alt', grunn: 'Trusler' }],
    } as const;
    expect(findings(rule, shielded)).toEqual([]);
  });

  it('asks why a parent gets a health letter from 16, but not other letters', () => {
    const groundless = to('mottaker-2', 'mor-person', 'foresatt', '');
    const health = born('2010-01-12', [own, groundless]);
    expect(findings(rule, health)).toEqual(['foresatt-uten-grunnlag /mottaker/1/grunnlag']);
    expect(severities(rule, health)).toEqual(['warning']);
    expect(findings(rule, born('2010-01-12', [own, groundless, tilFar], 'BSL_6'))).toEqual([]);
  });

  it('finds a parent as recipient for someone of age', () => {
    expect(findings(rule, born('2008-11-23', [own, tilMor]))).toEqual(['myndig /mottaker/1/rolle']);
  });

  it('judges the party of each decision, not the person cared for', () => {
    const carer = (dato: string) =>
      ({
        id: 'rad-1',
        relasjon: 'mor',
        person: { id: 'mor-1', navn: 'Berit Eksempel', identifikator: { type: 'kunFoedselsdato', dato } },
      }) as const;
    const support = { rettsgrunnlag: 'HOL_3_6', part: 'mor-1' } as const;
    const letter = (born: string, own: string, rows: Parameters<typeof withDecisions>[0]) =>
      withDecisions(rows, {
        bruker: { ...valid.bruker, identifikator: { type: 'kunFoedselsdato', dato: born } },
        paaroerende: [carer(own)],
        mottaker: [to('mottaker-1', 'mor-1', 'part')],
      });
    expect(findings(rule, letter('2015-02-12', '1985-02-12', [support]))).toEqual([]);
    expect(findings(rule, letter('2015-02-12', '1985-02-12', [support, {}]))).toEqual(['foresatt-mangler /mottaker']);
    expect(findings(rule, letter('1985-02-12', '2015-02-12', [support]))).toEqual([
      'foresatt-mangler /mottaker',
      'til-barnet /mottaker/0/hvem',
    ]);
  });

  it('says nothing where the birth date is not known', () => {
    const bruker = { ...valid.bruker, identifikator: { type: 'ukjent', grunn: 'Ukjent' } as const };
    expect(findings(rule, { ...born('2015-02-12', [own]), bruker })).toEqual([]);
  });
});
