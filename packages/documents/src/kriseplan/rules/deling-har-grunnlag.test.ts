import { describe, expect, it } from 'vitest';
import { delingHarGrunnlag } from './deling-har-grunnlag.js';
import { judge } from './test-document.js';

const AGREEMENT = '/paaroerendeAvtaler/0/samtykke';

it('accepts copies and agreements that rest on something', () => {
  expect(judge(delingHarGrunnlag)).toEqual([]);
});

describe('a copy', () => {
  it('a service keeps must be shared with it', () => {
    expect(judge(delingHarGrunnlag, () => ({ deling: [] }))).toEqual([
      'error kopi /kopier/3/kontakt',
      'error kopi /kopier/4/kontakt',
      'error kopi /kopier/5/kontakt',
    ]);
  });

  it('the person hands out is the person’s own business', () => {
    const copies = () => ({ deling: [], kopier: [{ id: 'a', hvem: 'Kai', form: 'papir', kontakt: 'venn-1' }] });
    expect(judge(delingHarGrunnlag, copies)).toEqual([]);
  });
});

describe('what a relative may be told', () => {
  const agreement = (change: object) => () => ({
    paaroerendeAvtaler: [{ id: 'a', paaroerende: 'paaroerende-1', kanKontaktes: true, ...change }],
  });

  it('rests on a consent', () => {
    expect(judge(delingHarGrunnlag, agreement({ kanFaaVite: 'Alt' }))).toEqual([`warning uten-samtykke ${AGREEMENT}`]);
    expect(judge(delingHarGrunnlag, agreement({ kanFaaVite: 'Alt', samtykke: 'samtykke-9' }))).toEqual([
      `error ukjent-samtykke ${AGREEMENT}`,
    ]);
    expect(judge(delingHarGrunnlag, agreement({ kanIkkeFaaVite: 'Noe' }))).toEqual([]);
  });

  it('stops when the consent is withdrawn, and is asked again when it has run out', () => {
    const consent =
      (change: object) =>
      ({ samtykke }: { readonly samtykke?: readonly object[] }) => ({
        samtykke: samtykke?.map((row) => ({ ...row, ...change })),
      });
    expect(judge(delingHarGrunnlag, consent({ trukket: { dato: '2026-11-23' } }))).toEqual([
      `error trukket ${AGREEMENT}`,
    ]);
    expect(judge(delingHarGrunnlag, consent({ trukket: {} }))).toEqual([`error trukket ${AGREEMENT}`]);
    expect(judge(delingHarGrunnlag, consent({ trukket: { dato: '2026-11-24' } }))).toEqual([]);
    expect(judge(delingHarGrunnlag, () => ({}), '2027-11-19')).toEqual([]);
    expect(judge(delingHarGrunnlag, () => ({}), '2027-11-20')).toEqual([`warning utloept ${AGREEMENT}`]);
  });
});
