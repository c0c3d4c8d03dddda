import { describe, expect, it } from 'vitest';
import { privatFatterIkkeVedtak as rule } from './privat-fatter-ikke-vedtak.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const utfoerer = { navn: 'Hjemme Hos Deg AS', type: 'privat', organisasjonsnummer: '942110464' } as const;

describe(rule.id, () => {
  it('is silent for a private provider of what the kommune has decided', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ utfoerer: { ...utfoerer, organisasjonsnummer: '999922015' } }]))).toEqual(
      [],
    );
    expect(findings(rule, withDecisions([{ utfoerer: { ...utfoerer, type: 'kommunal' } }]))).toEqual([]);
  });

  it('finds the provider as the one that decided, by number or name', () => {
    expect(findings(rule, withDecisions([{ utfoerer }]))).toEqual(['utfoereren /besluttendeOrgan']);
    const named = withDecisions([{ utfoerer: { navn: 'Kirkens Bymisjon', type: 'ideell' } }], {
      besluttendeOrgan: { ...valid.besluttendeOrgan, navn: 'Kirkens Bymisjon' },
    });
    expect(findings(rule, named)).toEqual(['utfoereren /besluttendeOrgan']);
  });

  it('only asks about a name that looks private', () => {
    const organ = (navn: string) => vedtak({ besluttendeOrgan: { ...valid.besluttendeOrgan, navn } });
    expect(findings(rule, organ('Omsorg Pluss AS'))).toEqual(['navn /besluttendeOrgan/navn']);
    expect(severities(rule, organ('Omsorg Pluss AS'))).toEqual(['warning']);
    expect(findings(rule, organ('Asker kommune'))).toEqual([]);
  });
});
