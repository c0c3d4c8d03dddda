import { expect, it } from 'vitest';
import { saksbehandlerOppgitt } from './saksbehandler-oppgitt.js';
import { findings, severities, valid, vedtak } from './test-document.js';

const missing = ['saksbehandler /avsender/saksbehandler', 'ansvarlig /avsender/ansvarlig'];

it('accepts both names', () => {
  const avsender = { ...valid.avsender, saksbehandler: { navn: 'Siv Fiktiv' }, ansvarlig: { navn: 'Ola Fiktiv' } };
  expect(findings(saksbehandlerOppgitt, vedtak({ avsender }))).toEqual([]);
});

it('reminds of them under the act of 1967', () => {
  expect(findings(saksbehandlerOppgitt, vedtak())).toEqual(missing);
  expect(severities(saksbehandlerOppgitt, vedtak())).toEqual(['info', 'info']);
});

it('requires them under the act of 2025', () => {
  const dates = { nyForvaltningslovFra: '2026-11-23' };
  expect(findings(saksbehandlerOppgitt, vedtak(), dates)).toEqual(missing);
  expect(severities(saksbehandlerOppgitt, vedtak(), dates)).toEqual(['error', 'error']);
});
