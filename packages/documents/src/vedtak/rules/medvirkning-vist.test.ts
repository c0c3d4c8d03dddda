import { expect, it } from 'vitest';
import { medvirkningVist } from './medvirkning-vist.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const { medvirkning: _medvirkning, ...without } = valid.begrunnelse ?? {};

it('accepts what the person wanted and how it weighed', () => {
  expect(findings(medvirkningVist, vedtak())).toEqual([]);
});

it.each(['HOL_3_2_6_A', 'SOTJL_18', 'BSL_6'] as const)(
  'asks for it where the law gives it weight: %s',
  (rettsgrunnlag) => {
    const document = withDecisions([{ rettsgrunnlag }], { begrunnelse: without });
    expect(findings(medvirkningVist, document)).toEqual(['mangler /begrunnelse/medvirkning']);
    expect(severities(medvirkningVist, document)).toEqual(['error']);
  },
);

it('recommends it elsewhere', () => {
  const document = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }], { begrunnelse: without });
  expect(findings(medvirkningVist, document)).toEqual(['anbefalt /begrunnelse/medvirkning']);
  expect(severities(medvirkningVist, document)).toEqual(['warning']);
});
