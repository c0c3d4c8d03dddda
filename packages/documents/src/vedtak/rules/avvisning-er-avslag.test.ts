import { expect, it } from 'vitest';
import { avvisningErAvslag } from './avvisning-er-avslag.js';
import { findings, valid, vedtak, withDecisions } from './test-document.js';

const { vurdering: _vurdering, ...unreasoned } = valid.begrunnelse ?? {};

it('accepts a dismissal with reasons', () => {
  expect(findings(avvisningErAvslag, withDecisions([{ utfall: 'avvist' }]))).toEqual([]);
});

it('asks for the reasons of a dismissal', () => {
  const document = withDecisions([{}, { utfall: 'avvist' }], { begrunnelse: unreasoned });
  expect(findings(avvisningErAvslag, document)).toEqual(['begrunnelse /avgjoerelser/1/begrunnelse']);
});

it('does not let a dismissed appeal be called final', () => {
  const document = vedtak({
    instans: { type: 'klagevedtak' },
    avgjoerelser: [{ id: 'avgjoerelse-1', rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avvist' }],
  });
  expect(findings(avvisningErAvslag, document)).toEqual(['avvist-klage /avgjoerelser/0/utfall']);
});
