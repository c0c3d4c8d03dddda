import { describe, expect, it } from 'vitest';
import { avslagBegrunnet as rule } from './avslag-begrunnet.js';
import { findings, severities, valid, vedtak, withDecisions, without } from './test-document.js';

const silent = without(valid.begrunnelse ?? {}, 'vurdering');
const utelatt = { grunn: 'Du får alt du søkte om.', slikFaarDuBegrunnelse: 'Ring oss.' };

describe(rule.id, () => {
  it('is silent for a grant and for a reasoned refusal', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'avslag' }]))).toEqual([]);
    expect(
      findings(rule, withDecisions([{ utfall: 'avslag', begrunnelse: 'Fordi' }], { begrunnelse: silent })),
    ).toEqual([]);
  });

  it.each(['avslag', 'delvisInnvilget', 'opphoert'] as const)('finds %s without a reason', (utfall) => {
    expect(findings(rule, withDecisions([{ utfall }], { begrunnelse: silent }))).toEqual([
      'mangler /avgjoerelser/0/begrunnelse',
    ]);
  });

  it('finds less than asked for that goes on as before', () => {
    const omfang = { form: 'fast', mengde: 4, enhet: 'timerPerUke' } as const;
    const row = { utfall: 'viderefoert', soekt: { tekst: 'Mer', omfang: { ...omfang, mengde: 6 } }, omfang } as const;
    expect(findings(rule, withDecisions([row], { begrunnelse: silent }))).toEqual([
      'mangler /avgjoerelser/0/begrunnelse',
    ]);
  });

  it.each([
    ['two weeks or less', { varighet: { forventetOverToUker: 'nei' } }],
    ['a plan', { rettsgrunnlag: 'PBRL_2_5' }],
  ] as const)('only advises a reason where chapter V does not apply: %s', (_what, row) => {
    const refused = { utfall: 'avslag', ...row } as const;
    for (const begrunnelse of [silent, { utelatt }]) {
      const document = withDecisions([refused], { begrunnelse });
      expect(findings(rule, document)).toEqual(['anbefalt /avgjoerelser/0/begrunnelse']);
      expect(severities(rule, document)).toEqual(['warning']);
    }
    const mixed = withDecisions([refused, { utfall: 'avslag' }], { begrunnelse: { utelatt } });
    expect(findings(rule, mixed)).toEqual(['utelatt /begrunnelse/utelatt']);
  });

  it('mentions a refusal without a reason of its own among others', () => {
    const mixed = withDecisions([{}, { utfall: 'avslag' }]);
    expect(findings(rule, mixed)).toEqual(['egen /avgjoerelser/1/begrunnelse']);
    expect(severities(rule, mixed)).toEqual(['info']);
  });

  it('lets reasons be left out only where an application is wholly granted', () => {
    expect(findings(rule, vedtak({ begrunnelse: { utelatt } }))).toEqual([]);
    const path = 'utelatt /begrunnelse/utelatt';
    expect(findings(rule, withDecisions([{}, { utfall: 'avslag' }], { begrunnelse: { utelatt } }))).toEqual([path]);
    const own = { bakgrunn: { type: 'egetInitiativ', grunn: 'Bekymring' }, begrunnelse: { utelatt } } as const;
    expect(findings(rule, vedtak(own))).toEqual([path]);
  });

  it('warns where something is laid on the person all the same', () => {
    const vilkaar = [{ id: 'vilkaar-1', tekst: 'Du møter til samtale.' }];
    const laid = withDecisions([{ vilkaar }], { begrunnelse: { utelatt } });
    expect(findings(rule, laid)).toEqual(['utelatt-med-vilkaar /begrunnelse/utelatt']);
    expect(severities(rule, laid)).toEqual(['warning']);
  });

  it('leaves missing reasons to the schema', () => {
    expect(findings(rule, without(withDecisions([{ utfall: 'avslag' }]), 'begrunnelse'))).toEqual([]);
  });
});
