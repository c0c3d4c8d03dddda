import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { judge, unchanged } from './test-document.js';
import { vurderingBareReferanse } from './vurdering-bare-referanse.js';

const assessment = (row: object) => (): Partial<Plan> =>
  ({ vurderinger: [{ id: 'vurdering-1', instrument: 'BVC', ...row }] }) as Partial<Plan>;

it('accepts an overall conclusion in words', () => {
  expect(judge(vurderingBareReferanse, unchanged)).toEqual([]);
  expect(judge(vurderingBareReferanse, assessment({ konklusjon: 'Moderat. Vurdert 12/10/2026 på H0302.' }))).toEqual(
    [],
  );
});

it.each(['Sumskår: 14', '3/6', 'Skåret 2 av 6 i dag', '14 poeng'])('refuses the score in «%s»', (konklusjon) => {
  expect(judge(vurderingBareReferanse, assessment({ konklusjon }))).toEqual(['error poeng /vurderinger/0/konklusjon']);
});

it('refuses a score beside the reference', () => {
  expect(judge(vurderingBareReferanse, assessment({ referanse: 'Journalnotat, score 7' }))).toEqual([
    'error poeng /vurderinger/0/referanse',
  ]);
});

it.each(['- Første: ja\n- Andre: nei', '1. ja\n2. nei', 'Ja, nei, delvis, ja.'])(
  'refuses answers one by one: «%s»',
  (konklusjon) => {
    expect(judge(vurderingBareReferanse, assessment({ konklusjon }))).toEqual([
      'error ledd-for-ledd /vurderinger/0/konklusjon',
    ]);
  },
);
