import { describe, expect, it } from 'vitest';
import { partPasserGrunnlag as rule } from './part-passer-grunnlag.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const mor = {
  id: 'paaroerende-rad-1',
  person: {
    id: 'mor',
    navn: 'Astrid Eksempel',
    identifikator: { type: 'ukjent', grunn: 'Ikke nødvendig' },
    adressebeskyttelse: { gradering: 'ugradert' },
  },
  relasjon: 'mor',
} as const;
const tilMor = { id: 'mottaker-2', hvem: 'mor', rolle: 'part', rendisjon: 'part', kanal: 'brev' } as const;
const rest = { paaroerende: [mor], mottaker: [...valid.mottaker, tilMor] };

describe(rule.id, () => {
  it('is silent for the person, and for the carer in support for carers', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_6', part: 'mor' }], rest))).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_6', part: 'paaroerende-rad-1' }], rest))).toEqual([]);
  });

  it('finds support for carers without a carer, and only asks where the person is stated', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_6' }], rest))).toEqual([
      'paaroerende /avgjoerelser/0/part',
    ]);
    const self = withDecisions([{ rettsgrunnlag: 'HOL_3_6', part: 'bruker' }], rest);
    expect(findings(rule, self)).toEqual(['sjekk-paaroerende /avgjoerelser/0/part']);
    expect(severities(rule, self)).toEqual(['warning']);
  });

  it('lets a dismissal be about the wrong applicant', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_6', utfall: 'avvist' }]))).toEqual([]);
  });

  it('finds a relative as party to the services of the person, but not in municipal housing', () => {
    expect(findings(rule, withDecisions([{ part: 'mor' }], rest))).toEqual(['bruker /avgjoerelser/0/part']);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', part: 'mor' }], rest))).toEqual([]);
  });

  it('finds a party who is nobody in the document', () => {
    expect(findings(rule, withDecisions([{ part: 'nabo' }]))).toEqual(['ukjent /avgjoerelser/0/part']);
  });

  it('finds a party the letter does not reach, unless it goes to someone who acts for the person', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_6', part: 'mor' }], { paaroerende: [mor] }))).toEqual([
      'faar-ikke-brevet /mottaker',
    ]);
    const fullmektig = {
      id: 'mottaker-1',
      hvem: 'advokat',
      rolle: 'fullmektig',
      rendisjon: 'part',
      kanal: 'brev',
    } as const;
    expect(findings(rule, vedtak({ mottaker: [fullmektig] }))).toEqual([]);
    expect(findings(rule, vedtak({ mottaker: [{ ...fullmektig, rolle: 'kopi' }] }))).toEqual([
      'faar-ikke-brevet /mottaker',
    ]);
  });
});
