import { describe, expect, it } from 'vitest';
import { grunnlagIkkeKontrollert as rule } from './grunnlag-ikke-kontrollert.js';
import { findings, severities, valid, withDecisions } from './test-document.js';

describe(rule.id, () => {
  it('is silent for a confirmed basis', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }, { rettsgrunnlag: 'BSL_6' }]))).toEqual([]);
  });

  it.each([
    ['KOMM_ANNET', 'ubekreftet', 'warning'],
    ['UTENFOR_LOV', 'ubekreftet', 'warning'],
    ['ANNEN_LOV', 'annen-lov', 'warning'],
    ['NAVL_15', 'maa-oppgis', 'warning'],
    ['HOL_9', 'utenfor-omfang', 'error'],
  ] as const)('tells of %s: %s', (rettsgrunnlag, messageId, severity) => {
    const document = withDecisions([{ rettsgrunnlag }]);
    expect(findings(rule, document)).toEqual([`${messageId} /avgjoerelser/0/rettsgrunnlag`]);
    expect(severities(rule, document)).toEqual([severity]);
  });

  it('finds an act that did not apply yet', () => {
    const early = withDecisions([{ rettsgrunnlag: 'BSL_6' }], { vedtaksdato: '2023-06-30' });
    expect(findings(rule, early)).toEqual(['ikke-i-kraft /avgjoerelser/0/rettsgrunnlag']);
  });

  it('finds a deciding kommune that does not exist, in the numbering of 2024', () => {
    const nowhere = { ...valid, besluttendeOrgan: { ...valid.besluttendeOrgan, paaVegneAvKommune: '9999' } };
    expect(findings(rule, nowhere)).toEqual(['ukjent-kommune /besluttendeOrgan/paaVegneAvKommune']);
    expect(findings(rule, nowhere, { lawDate: '2023-12-31' })).toEqual([]);
  });

  it('leaves a klagevedtak alone', () => {
    const instans = { type: 'klagevedtak', klagetVedtak: {} } as const;
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_ANNET' }], { instans }))).toEqual([]);
  });
});
