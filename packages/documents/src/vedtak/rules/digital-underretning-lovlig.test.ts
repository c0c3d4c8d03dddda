import { describe, expect, it } from 'vitest';
import { digitalUnderretningLovlig as rule } from './digital-underretning-lovlig.js';
import { findings, severities, valid, vedtak } from './test-document.js';

const varsel = [
  { id: 'varsel-1', kanal: 'sms', etterDager: 0 },
  { id: 'varsel-2', kanal: 'sms', etterDager: 7 },
] as const;
const digital = { maate: 'digitalt', varsel } as const;

describe(rule.id, () => {
  it('is silent for paper, and for digital notice with two notifications', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(
      findings(rule, vedtak({ underretning: { maate: 'papir', reservert: true, kontaktinfoOver18Mnd: true } })),
    ).toEqual([]);
    expect(findings(rule, vedtak({ underretning: digital }))).toEqual([]);
  });

  it('finds a person who has opted out, by the notice or by the channel', () => {
    expect(findings(rule, vedtak({ underretning: { ...digital, reservert: true } }))).toEqual([
      'reservert /underretning/maate',
    ]);
    const mottaker = valid.mottaker.map((row) => ({ ...row, kanal: 'digitalPostkasse' as const }));
    expect(findings(rule, vedtak({ mottaker, underretning: { maate: 'papir', reservert: true } }))).toEqual([
      'reservert /mottaker/0/kanal',
    ]);
  });

  it('takes the channel for digital notice, also where nothing is said of the notice', () => {
    const mottaker = valid.mottaker.map((row) => ({ ...row, kanal: 'digitalPostkasse' as const }));
    expect(findings(rule, vedtak({ mottaker }))).toEqual(['uten-varsel /underretning/varsel']);
    expect(findings(rule, vedtak({ mottaker, underretning: { varsel, kontaktinfoOver18Mnd: true } }))).toEqual([
      'gammel-adresse /underretning/kontaktinfoOver18Mnd',
    ]);
    expect(findings(rule, vedtak({ mottaker, underretning: digital }))).toEqual([]);
    const another = { ...valid.mottaker[0], id: 'mottaker-2', hvem: 'verge', kanal: 'digitalPostkasse' } as const;
    expect(findings(rule, vedtak({ mottaker: [...valid.mottaker, another] }))).toEqual([]);
  });

  it('finds an address that is too old', () => {
    expect(findings(rule, vedtak({ underretning: { ...digital, kontaktinfoOver18Mnd: true } }))).toEqual([
      'gammel-adresse /underretning/kontaktinfoOver18Mnd',
    ]);
  });

  it('asks for a notification and a new one after a week', () => {
    expect(findings(rule, vedtak({ underretning: { maate: 'digitalt' } }))).toEqual([
      'uten-varsel /underretning/varsel',
    ]);
    const once = vedtak({ underretning: { ...digital, varsel: [varsel[0]] } });
    expect(findings(rule, once)).toEqual(['nytt-varsel /underretning/varsel']);
    expect(severities(rule, once)).toEqual(['warning']);
  });
});
