import { describe, expect, it } from 'vitest';
import { klagerettRettStart as rule } from './klagerett-rett-start.js';
import { findings, severities, valid, withDecisions, withEntry } from './test-document.js';

const social = withDecisions([{ rettsgrunnlag: 'SOTJL_18' }]);

describe(rule.id, () => {
  it('is silent for knowledge in health and care and arrival elsewhere', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, social)).toEqual([]);
  });

  it('finds a four-week period counted from arrival', () => {
    const klagefrist = { uker: 4, regnesFra: 'kommetFrem', hjemmel: ['pbrl-7-5'] } as const;
    expect(findings(rule, withEntry(valid, { klagefrist }))).toEqual(['kunnskap /klagerett/0/klagefrist/regnesFra']);
  });

  it('only warns of a start in favour of the party', () => {
    const klagefrist = { uker: 3, regnesFra: 'kunnskap', hjemmel: ['fvl-29'] } as const;
    expect(findings(rule, withEntry(social, { klagefrist }))).toEqual([
      'kommet-frem /klagerett/0/klagefrist/regnesFra',
    ]);
    expect(severities(rule, withEntry(social, { klagefrist }))).toEqual(['warning']);
  });

  it('finds a date stated as certain where the period runs from knowledge', () => {
    const klagefrist = { uker: 4, regnesFra: 'kunnskap', hjemmel: ['pbrl-7-5'], sisteDag: '2026-12-28' } as const;
    const tekst = (avsnitt: string) => ({ overskrift: 'Du kan klage', avsnitt: [avsnitt] });
    const certain = withEntry(valid, { klagefrist, tekst: tekst('Siste dag er 28. desember 2026.') });
    expect(findings(rule, certain)).toEqual(['tidligst /klagerett/0/tekst']);
    const earliest = withEntry(valid, { klagefrist, tekst: tekst('Fristen går tidligst ut 28. desember 2026.') });
    expect(findings(rule, earliest)).toEqual([]);
  });
});
