import { describe, expect, it } from 'vitest';
import { ikkeSkjultVedtak } from './ikke-skjult-vedtak.js';
import { judge, SAID, saying } from './test-document.js';

const noDecisions = {
  tilknyttedePlaner: [{ id: 'plan-3', type: 'kriseplan', tittel: 'Kriseplan' }],
  duKanForventeAvOss: [{ id: 'vi-1', tekst: 'Vi kommer.' }],
  depositumsgaranti: undefined,
};

it('passes services that point at a vedtak', () => {
  expect(judge(ikkeSkjultVedtak)).toEqual([]);
});

it.each(['plan-2', 'plan-99'])('refuses a service that points at «%s»', (vedtak) => {
  const duKanForventeAvOss = [{ id: 'vi-1', tekst: 'Hjelp.', tjeneste: { betegnelse: 'hjelp', vedtak } }];
  expect(judge(ikkeSkjultVedtak, () => ({ duKanForventeAvOss }))).toEqual([
    'error uten-vedtak /duKanForventeAvOss/0/tjeneste/vedtak',
  ]);
});

it.each(['innvilget', 'avslaatt'])('refuses a guarantee that is %s without a vedtak', (status) => {
  expect(judge(ikkeSkjultVedtak, () => ({ depositumsgaranti: { behov: true, status } }))).toEqual([
    'error garanti /depositumsgaranti/vedtakRef',
  ]);
  expect(judge(ikkeSkjultVedtak, () => ({ depositumsgaranti: { behov: true, status: 'soekt' } }))).toEqual([]);
});

describe('without any vedtak', () => {
  it.each([
    'Du innvilges praktisk bistand.',
    'Du blir tildelt støttekontakt.',
    'Du får avslag på støttekontakt.',
    'You are granted home care.',
  ])('«%s» decides', (sentence) => {
    const findings = judge(ikkeSkjultVedtak, (agreement) => ({ ...noDecisions, ...saying(sentence)(agreement) }));
    expect(findings).toEqual([`error avgjoer ${SAID}`]);
  });

  it.each([
    'Blir søknaden innvilget, ser vi på avtalen igjen.',
    'I vedtaket står det hva du er innvilget.',
    'Vi tildeler ingenting her.',
  ])('«%s» does not', (sentence) => {
    expect(judge(ikkeSkjultVedtak, (agreement) => ({ ...noDecisions, ...saying(sentence)(agreement) }))).toEqual([]);
  });

  it('asks about a promise of hours', () => {
    const duKanForventeAvOss = [{ id: 'vi-1', tekst: 'Du får hjelp 4 timer i uka.' }];
    expect(judge(ikkeSkjultVedtak, () => ({ ...noDecisions, duKanForventeAvOss }))).toEqual([
      'warning omfang /duKanForventeAvOss/0/tekst',
    ]);
  });
});
