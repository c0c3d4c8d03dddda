import { describe, expect, it } from 'vitest';
import { datoerIRekkefoelge as rule } from './datoer-i-rekkefoelge.js';
import { decision, findings, severities, valid, vedtak } from './test-document.js';

const on = (dato: string) => vedtak({ avgjoerelser: [{ ...decision, soekt: { tekst: 'Hjelp', dato } }] });

describe(rule.id, () => {
  it('is silent for what came before the decision, or on its day, and where a date is missing', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, on('2026-11-23'))).toEqual([]);
    expect(findings(rule, vedtak({ bakgrunn: { type: 'soeknad' }, avgjoerelser: [{ id: 'a' }] }))).toEqual([]);
    expect(findings(rule, vedtak({ bakgrunn: { type: 'egetInitiativ', grunn: 'Brann' } }))).toEqual([]);
  });

  it('finds an application or an earlier decision dated after the decision', () => {
    expect(findings(rule, on('2026-11-24'))).toEqual(['etter-vedtaket /avgjoerelser/0/soekt/dato']);
    expect(findings(rule, vedtak({ bakgrunn: { type: 'soeknad', dato: '2026-12-02' } }))).toEqual([
      'etter-vedtaket /bakgrunn/dato',
    ]);
    expect(findings(rule, vedtak({ bakgrunn: { type: 'revurdering', forrigeVedtak: '2027-01-02' } }))).toEqual([
      'etter-vedtaket /bakgrunn/forrigeVedtak',
    ]);
  });

  it('warns of a decision dated more than a month ahead', () => {
    expect(findings(rule, vedtak({ vedtaksdato: '2026-12-24' }))).toEqual([]);
    expect(findings(rule, vedtak({ vedtaksdato: '2026-12-25' }))).toEqual(['framtid /vedtaksdato']);
    expect(severities(rule, vedtak({ vedtaksdato: '2126-11-23' }))).toEqual(['warning']);
  });

  it('finds a time limit before the notice it is for', () => {
    const forhaandsvarsel = { sendt: '2026-11-02', svarfrist: '2026-11-01' };
    expect(findings(rule, vedtak({ forhaandsvarsel }))).toEqual(['svarfrist-foer-varsel /forhaandsvarsel/svarfrist']);
    expect(findings(rule, vedtak({ forhaandsvarsel: { ...forhaandsvarsel, svarfrist: '2026-11-02' } }))).toEqual([]);
  });
});
