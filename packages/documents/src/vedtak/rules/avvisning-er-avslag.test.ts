import { describe, expect, it } from 'vitest';
import { avvisningErAvslag as rule } from './avvisning-er-avslag.js';
import { findings, valid, withDecisions, without } from './test-document.js';

const silent = { begrunnelse: without(valid.begrunnelse ?? {}, 'vurdering') };

describe(rule.id, () => {
  it('is silent for a reasoned dismissal', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'avvist' }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'avvist', begrunnelse: 'Fordi' }], silent))).toEqual([]);
  });

  it('finds a dismissal without reasons', () => {
    expect(findings(rule, withDecisions([{ utfall: 'avvist' }], silent))).toEqual([
      'begrunnelse /avgjoerelser/0/begrunnelse',
    ]);
  });

  it('finds a dismissed appeal called final', () => {
    const instans = { type: 'klagevedtak', klagetVedtak: {} } as const;
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avvist' }], { instans }))).toEqual([
      'avvist-klage /avgjoerelser/0/utfall',
    ]);
  });
});
