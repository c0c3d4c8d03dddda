import { describe, expect, it } from 'vitest';
import { klagerettUtsattIverksettingNevnt as rule } from './klagerett-utsatt-iverksetting-nevnt.js';
import { findings, valid, withDecisions, withEntry } from './test-document.js';

const reduced = withDecisions([{ utfall: 'endret', endring: { retning: 'redusert' } }]);

describe(rule.id, () => {
  it('is silent for a grant, and where the person is told', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, reduced)).toEqual([]);
  });

  it.each([
    ['redusert', 'endret'],
    ['flyttet', 'endret'],
    ['omlagt', 'opphoert'],
  ] as const)('finds it left out when help is %s or %s', (retning, utfall) => {
    const document = withEntry(withDecisions([{ utfall, endring: { retning } }]), { utsattIverksetting: false });
    expect(findings(rule, document)).toEqual(['ikke-nevnt /klagerett/0/utsattIverksetting']);
  });

  it('finds a text that leaves it out', () => {
    const silent = withEntry(reduced, { tekst: { overskrift: 'Klage', avsnitt: ['Fristen er fire uker.'] } });
    expect(findings(rule, silent)).toEqual(['tekst /klagerett/0/tekst']);
  });

  it('is silent where the kommune waits already, and when the help grows', () => {
    const waits = { ...withEntry(reduced, { utsattIverksetting: false }), utsattIverksetting: { besluttet: true } };
    expect(findings(rule, waits)).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'endret', endring: { retning: 'oekt' } }]))).toEqual([]);
  });
});
