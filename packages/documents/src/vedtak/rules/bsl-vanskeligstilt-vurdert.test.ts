import { expect, it } from 'vitest';
import { bslVanskeligstiltVurdert } from './bsl-vanskeligstilt-vurdert.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const assessed = (resultat: 'ja' | 'nei') => ({
  begrunnelse: { ...valid.begrunnelse, vanskeligstiltVurdert: { resultat, vurdering: 'Du har ingen bolig.' } },
});
const help = { rettsgrunnlag: 'BSL_6' } as const;
const path = '/begrunnelse/vanskeligstiltVurdert';

it('has nothing to say of other decisions', () => {
  expect(findings(bslVanskeligstiltVurdert, vedtak())).toEqual([]);
});

it('asks for the assessment, in a grant and in a refusal', () => {
  for (const utfall of ['innvilget', 'avslag'] as const) {
    const document = withDecisions([{ ...help, utfall }]);
    expect(findings(bslVanskeligstiltVurdert, document)).toEqual([`mangler ${path}`]);
    expect(severities(bslVanskeligstiltVurdert, document)).toEqual(['error']);
  }
  expect(findings(bslVanskeligstiltVurdert, withDecisions([help], assessed('ja')))).toEqual([]);
});

it('warns where the assessment and the outcome point different ways', () => {
  const granted = withDecisions([help], assessed('nei'));
  expect(findings(bslVanskeligstiltVurdert, granted)).toEqual([`nei-men-innvilget ${path}/resultat`]);
  const refused = withDecisions([{ ...help, utfall: 'avslag' }], assessed('ja'));
  expect(findings(bslVanskeligstiltVurdert, refused)).toEqual(['ja-men-avslag /avgjoerelser/0/begrunnelse']);
  expect(severities(bslVanskeligstiltVurdert, refused)).toEqual(['warning']);
});

it('reminds of boligsosialloven where municipal housing is refused alone', () => {
  const housing = { rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avslag' } as const;
  const alone = withDecisions([housing]);
  expect(findings(bslVanskeligstiltVurdert, alone)).toEqual(['ikke-avgjort /avgjoerelser/0']);
  expect(severities(bslVanskeligstiltVurdert, alone)).toEqual(['info']);
  expect(findings(bslVanskeligstiltVurdert, withDecisions([housing, help], assessed('ja')))).toEqual([]);
});
