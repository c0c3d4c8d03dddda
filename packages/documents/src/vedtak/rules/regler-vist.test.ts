import { expect, it } from 'vitest';
import { reglerVist } from './regler-vist.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const reasons = (change: object) => ({ begrunnelse: { ...valid.begrunnelse, ...change } });
const short = { varighet: { forventetOverToUker: 'nei' }, periode: { fra: '2026-12-01', til: '2026-12-14' } } as const;

it('accepts rules in words and in a list', () => {
  expect(findings(reglerVist, vedtak())).toEqual([]);
});

it('asks for the rules in words', () => {
  expect(findings(reglerVist, vedtak(reasons({ regler: ' ' })))).toEqual(['mangler /begrunnelse/regler']);
});

it('only recommends them for services of two weeks or less', () => {
  const document = withDecisions([short], reasons({ regler: '' }));
  expect(findings(reglerVist, document)).toEqual(['anbefalt /begrunnelse/regler']);
  expect(severities(reglerVist, document)).toEqual(['warning']);
});

it('asks for the list of provisions', () => {
  expect(findings(reglerVist, vedtak(reasons({ hjemler: [] })))).toEqual(['hjemler /begrunnelse/hjemler']);
});

it('warns of a provision that is not in the register', () => {
  const document = vedtak(reasons({ hjemler: ['hol-3-2', 'hol-99'] }));
  expect(findings(reglerVist, document)).toEqual(['ukjent-hjemmel /begrunnelse/hjemler/1']);
});

it('warns where the act the decision rests on is not listed', () => {
  const document = vedtak(reasons({ hjemler: ['sotjl-18'] }));
  expect(findings(reglerVist, document)).toEqual(['grunnlag /begrunnelse/hjemler']);
});

it("asks for the kommune's own rules on housing", () => {
  const housing = { rettsgrunnlag: 'KOMM_BOLIG' } as const;
  expect(findings(reglerVist, withDecisions([housing]))).toEqual(['lokalt-grunnlag /avgjoerelser/0/lokaltGrunnlag']);
  const named = withDecisions([{ ...housing, lokaltGrunnlag: 'Retningslinjer for kommunal bolig' }]);
  expect(findings(reglerVist, named)).toEqual([]);
});

it('is silent where the reasons are left out', () => {
  const begrunnelse = { utelatt: { grunn: 'Du får alt.', slikFaarDuBegrunnelse: 'Ring oss.' } };
  expect(findings(reglerVist, vedtak({ begrunnelse }))).toEqual([]);
});
