import { expect, it } from 'vitest';
import { referanseFinnes } from './referanse-finnes.js';
import { judge } from './test-document.js';

it('passes what points at something', () => {
  expect(judge(referanseFinnes)).toEqual([]);
});

it('is silent about what is not filled in', () => {
  expect(judge(referanseFinnes, () => ({ parter: undefined, kontaktform: undefined, bomiljoe: undefined }))).toEqual(
    [],
  );
});

it('finds every reference that leads nowhere', () => {
  const findings = judge(referanseFinnes, (agreement) => ({
    parter: { ...agreement.parter, bruker: 'x', representertVed: 'x' },
    kontaktform: { ...agreement.kontaktform, hovedkontakt: 'x' },
    bomiljoe: { kontakt: 'x', ordensreglerVedlegg: 'x' },
    andreInvolverte: [{ id: 'i', samtykke: 'x' }],
  }));
  expect(findings).toEqual([
    'error ukjent /parter/bruker',
    'error ukjent /parter/representertVed',
    'error ukjent /kontaktform/hovedkontakt',
    'error ukjent /bomiljoe/kontakt',
    'error ukjent /bomiljoe/ordensreglerVedlegg',
    'error ukjent /andreInvolverte/0/samtykke',
  ]);
});
