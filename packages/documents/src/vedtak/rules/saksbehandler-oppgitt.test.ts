import { describe, expect, it } from 'vitest';
import { saksbehandlerOppgitt as rule } from './saksbehandler-oppgitt.js';
import { findings, severities, valid, vedtak } from './test-document.js';

const named = {
  saksbehandler: { navn: 'Pat Prøve', tittel: 'saksbehandler' },
  ansvarlig: { navn: 'Synne Testmo', tittel: 'leder' },
};

describe(rule.id, () => {
  it('is silent when both are named', () => {
    expect(findings(rule, vedtak({ avsender: { ...valid.avsender, ...named } }))).toEqual([]);
  });

  it('mentions it now, and fails under the act of 2025', () => {
    expect(findings(rule, valid)).toEqual(['saksbehandler /avsender/saksbehandler', 'ansvarlig /avsender/ansvarlig']);
    expect(severities(rule, valid)).toEqual(['info', 'info']);
    expect(severities(rule, valid, { nyForvaltningslovFra: '2026-10-01' })).toEqual(['error', 'error']);
  });
});
