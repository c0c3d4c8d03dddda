import { expect, it } from 'vitest';
import { hovedhensynVist } from './hovedhensyn-vist.js';
import { findings, severities, valid, vedtak } from './test-document.js';

const { vurdering: _vurdering, ...without } = valid.begrunnelse ?? {};
const document = vedtak({ begrunnelse: without });

it('accepts reasons that show what weighed most', () => {
  expect(findings(hovedhensynVist, vedtak())).toEqual([]);
});

it('warns under the act of 1967', () => {
  expect(findings(hovedhensynVist, document)).toEqual(['mangler /begrunnelse/vurdering']);
  expect(severities(hovedhensynVist, document)).toEqual(['warning']);
});

it('refuses under the act of 2025, from the day it applies', () => {
  expect(severities(hovedhensynVist, document, { nyForvaltningslovFra: '2026-11-23' })).toEqual(['error']);
  expect(severities(hovedhensynVist, document, { nyForvaltningslovFra: '2026-11-24' })).toEqual(['warning']);
});

it('is silent where the reasons are left out', () => {
  const begrunnelse = { utelatt: { grunn: 'Du får alt.', slikFaarDuBegrunnelse: 'Ring oss.' } };
  expect(findings(hovedhensynVist, vedtak({ begrunnelse }))).toEqual([]);
});
