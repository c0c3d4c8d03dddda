import { describe, expect, it } from 'vitest';
import { klagerettSendesTilBesluttendeOrgan as rule } from './klagerett-sendes-til-besluttende-organ.js';
import { findings, severities, valid, withEntry } from './test-document.js';

const sent = (navn: string, organisasjonsnummer?: string) =>
  withEntry(valid, { sendesTil: { navn, ...(organisasjonsnummer !== undefined && { organisasjonsnummer }) } });

describe(rule.id, () => {
  it('is silent for the body that decided, also under a shorter name', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, sent('Trondheim kommune'))).toEqual([]);
  });

  it('finds another body, by its number', () => {
    expect(findings(rule, sent('Trondheim kommune', '958935420'))).toEqual([
      'annet-organ /klagerett/0/sendesTil/organisasjonsnummer',
    ]);
  });

  it('finds the appeal body, by number or name', () => {
    const path = 'klageinstansen /klagerett/0/sendesTil/organisasjonsnummer';
    expect(findings(rule, sent('Statsforvalteren i Trøndelag', '974764350'))).toEqual([path]);
    expect(findings(rule, sent('Statsforvalteren i Agder', '974762994'))).toEqual([path]);
    expect(findings(rule, sent('Statsforvalteren i Trøndelag'))).toEqual([path]);
  });

  it('only warns of a name that is not the same', () => {
    expect(findings(rule, sent('Postmottaket'))).toEqual(['navn /klagerett/0/sendesTil/navn']);
    expect(severities(rule, sent('Postmottaket'))).toEqual(['warning']);
  });

  it.each([
    ['Klagen sendes til Statsforvalteren i Trøndelag.', true],
    ['Du sender klagen direkte til Statsforvalteren.', true],
    ['Klagen sender du til oss. Du skal ikke sende den til Statsforvalteren.', false],
    ['Vi sender klagen videre til Statsforvalteren.', false],
    ['Klagen sendes til Statsforvalteren via kommunen.', false],
  ])('reads «%s»', (sentence, wrong) => {
    const document = withEntry(valid, { tekst: { overskrift: 'Du kan klage', avsnitt: [sentence] } });
    expect(findings(rule, document)).toEqual(wrong ? ['tekst /klagerett/0/tekst'] : []);
  });

  it.each([
    ['Bydel Alna', 'Klagen sendes til Bydel Frogner.', true],
    ['Bydel Alna', 'Klagen sendes til bydelen Alna.', false],
    ['Oslo kommune', 'Klagen sendes til Bydel Frogner.', false],
    ['NAV Nordre Follo', 'Send klagen til NAV Nordre Follo.', false],
    ['NAV Nordre Follo', 'Du kan få råd hos NAV i Oslo.', false],
    ['NAV Nordre Follo', 'Send klagen til NAV i Oslo.', true],
  ])('holds %s against «%s»', (navn, sentence, wrong) => {
    const decided = { ...valid, besluttendeOrgan: { ...valid.besluttendeOrgan, navn } };
    const document = withEntry(decided, {
      sendesTil: { navn },
      tekst: { overskrift: 'Du kan klage', avsnitt: [sentence] },
    });
    expect(findings(rule, document)).toEqual(wrong ? ['annet-i-teksten /klagerett/0/tekst'] : []);
  });
});
