import { describe, expect, it } from 'vitest';
import { forhaandsvarsel as rule } from './forhaandsvarsel.js';
import { decision, findings, severities, valid, vedtak, withDecisions, without } from './test-document.js';

const revurdering = { bakgrunn: { type: 'revurdering', grunn: 'Årlig gjennomgang' } } as const;
const ended = withDecisions([{ utfall: 'opphoert' }], revurdering);
const sent = { sendt: '2026-11-02', svarfrist: '2026-11-16' };

describe(rule.id, () => {
  it('is silent for an application, and for what is wholly favourable', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'avslag' }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'viderefoert' }], revurdering))).toEqual([]);
  });

  it('is silent where help goes on, though the person asked for more', () => {
    const omfang = { form: 'fast', mengde: 4, enhet: 'timerPerUke' } as const;
    const soekt = { tekst: 'Mer hjelp', omfang: { ...omfang, mengde: 6 } };
    expect(findings(rule, withDecisions([{ utfall: 'viderefoert', soekt, omfang }], revurdering))).toEqual([]);
  });

  it('finds an end nobody was told of, and accepts a notice or a reason', () => {
    expect(findings(rule, ended)).toEqual(['mangler /forhaandsvarsel']);
    expect(findings(rule, { ...ended, forhaandsvarsel: sent })).toEqual([]);
    expect(findings(rule, { ...ended, forhaandsvarsel: { unnlatt: { grunn: 'Det haster' } } })).toEqual([]);
  });

  it('finds what the person did not apply for, also beside an application', () => {
    const beside = vedtak({ avgjoerelser: [decision, { ...without(decision, 'soekt'), id: 'b', utfall: 'opphoert' }] });
    expect(findings(rule, beside)).toEqual(['mangler /forhaandsvarsel']);
  });

  it('counts a condition as a burden', () => {
    const vilkaar = [{ id: 'vilkaar-1', tekst: 'Du møter til samtale.' }];
    expect(findings(rule, withDecisions([{ utfall: 'viderefoert', vilkaar }], revurdering))).toEqual([
      'mangler /forhaandsvarsel',
    ]);
  });

  it('is silent where forvaltningsloven chapter IV does not apply, and on a klagevedtak', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'PBRL_2_5', utfall: 'avslag' }], revurdering))).toEqual([]);
    const instans = { type: 'klagevedtak', klagetVedtak: {} } as const;
    expect(findings(rule, { ...ended, instans })).toEqual([]);
  });

  it('judges the dates', () => {
    const with_ = (forhaandsvarsel: NonNullable<typeof valid.forhaandsvarsel>) =>
      findings(rule, { ...ended, forhaandsvarsel });
    expect(with_({ sendt: '2026-11-24' })).toEqual(['etter-vedtaket /forhaandsvarsel/sendt']);
    expect(with_({ sendt: '2026-11-02' })).toEqual(['uten-frist /forhaandsvarsel/svarfrist']);
    expect(with_({ ...sent, svarfrist: '2026-11-23' })).toEqual(['foer-fristen /forhaandsvarsel/svarfrist']);
    expect(with_({ ...sent, svarfrist: '2026-11-30', uttalelse: 'Det er greit for meg.' })).toEqual([]);
    expect(severities(rule, { ...ended, forhaandsvarsel: { sendt: '2026-11-02' } })).toEqual(['warning']);
  });
});
