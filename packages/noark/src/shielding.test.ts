import type { BaseDocument } from '@hjemmel/model';
import { expect, it } from 'vitest';
import { pdfAOf, pronomOf } from './file-format.js';
import { skjermingshjemmelOf } from './shielding.js';

const decision = (...codes: readonly string[]) =>
  ({ type: 'vedtak', avgjoerelser: codes.map((rettsgrunnlag) => ({ rettsgrunnlag })) }) as unknown as BaseDocument;

it('the duty of secrecy follows the law of the decision, once each in a fixed order', () => {
  const ground = (...codes: readonly string[]) => skjermingshjemmelOf(decision(...codes), '2026-11-23', {});
  expect(ground('HOL_3_2_6_B')).toBe('Offentleglova § 13 jf. helse- og omsorgstjenesteloven § 12-1');
  expect(ground('SOTJL_18')).toBe('Offentleglova § 13 jf. sosialtjenesteloven § 44');
  expect(ground('BSL_6', 'HOL_3_6', 'KOMM_BOLIG')).toBe(ground('HOL_3_6', 'BSL_6'));
});

it('the administration act of 2025 takes over on its day', () => {
  const ground = (date: string) => skjermingshjemmelOf(decision('BSL_6'), date, { nyForvaltningslovFra: '2027-07-01' });
  expect(ground('2027-06-30')).toContain('§ 13 jf. forvaltningsloven § 13');
  expect(ground('2027-07-01')).toMatch(/forvaltningsloven.* § 30$/);
});

it('the format is that of the bytes, and two claims are none', () => {
  const packet = (part: number) =>
    `<x:xmpmeta><pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></x:xmpmeta>`;
  const bytes = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`);
  expect(pronomOf(bytes(packet(2)), 'application/pdf')).toBe('fmt/476');
  expect(pronomOf(bytes(packet(3)), 'application/pdf')).toBe('fmt/479');
  expect(pronomOf(bytes(''), 'application/pdf')).toBe('fmt/276');
  expect(pdfAOf(bytes(packet(2) + packet(3)))).toBeUndefined();
});
