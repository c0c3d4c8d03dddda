import { describe, expect, it } from 'vitest';
import { nyeOpplysningerForelagt as rule } from './nye-opplysninger-forelagt.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

describe(rule.id, () => {
  it('is silent for a grant, and where they were put forward or there were none', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, vedtak({ nyeOpplysningerForelagt: { forelagt: true, dato: '2026-11-10' } }))).toEqual([]);
    const refused = withDecisions([{ utfall: 'avslag' }], { nyeOpplysningerForelagt: { ingen: true } });
    expect(findings(rule, refused)).toEqual([]);
  });

  it('finds what was not put to the person, or too late', () => {
    expect(findings(rule, vedtak({ nyeOpplysningerForelagt: { forelagt: false } }))).toEqual([
      'ikke-forelagt /nyeOpplysningerForelagt/forelagt',
    ]);
    expect(findings(rule, vedtak({ nyeOpplysningerForelagt: { forelagt: true, dato: '2026-11-24' } }))).toEqual([
      'etter-vedtaket /nyeOpplysningerForelagt/dato',
    ]);
  });

  it('finds two answers', () => {
    expect(findings(rule, vedtak({ nyeOpplysningerForelagt: { forelagt: true, ingen: true } }))).toEqual([
      'motstrid /nyeOpplysningerForelagt/ingen',
    ]);
  });

  it('mentions it where a decision goes against the person and chapter IV applies', () => {
    const refused = withDecisions([{ utfall: 'avslag' }]);
    expect(findings(rule, refused)).toEqual(['ikke-vurdert /nyeOpplysningerForelagt']);
    expect(severities(rule, refused)).toEqual(['info']);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'PBRL_2_5', utfall: 'avslag' }]))).toEqual([]);
  });
});
