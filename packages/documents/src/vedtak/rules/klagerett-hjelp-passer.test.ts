import { describe, expect, it } from 'vitest';
import { klagerettHjelpPasser as rule } from './klagerett-hjelp-passer.js';
import { findings, severities, valid, withDecisions, withEntry } from './test-document.js';

const social = withDecisions([{ rettsgrunnlag: 'SOTJL_27' }]);

describe(rule.id, () => {
  it('is silent for the ombud in health and care, and for an ombud of the kommune anywhere', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withEntry(social, { hjelp: ['navKontoret', 'kommunaltOmbud'] }))).toEqual([]);
  });

  it('finds the ombud on a NAV letter, in the list or in the words', () => {
    expect(findings(rule, withEntry(social, { hjelp: ['navKontoret', 'pasientOgBrukerombudet'] }))).toEqual([
      'ombud /klagerett/0/hjelp/1',
    ]);
    const tekst = { overskrift: 'Klage', avsnitt: ['Pasient- og brukerombudet kan hjelpe deg.'] };
    expect(findings(rule, withEntry(social, { tekst }))).toEqual(['ombud-i-teksten /klagerett/0/tekst']);
  });

  it('warns when nobody helps', () => {
    expect(findings(rule, withEntry(valid, { hjelp: [] }))).toEqual(['ingen /klagerett/0/hjelp']);
    expect(severities(rule, withEntry(valid, { hjelp: [] }))).toEqual(['warning']);
  });
});
