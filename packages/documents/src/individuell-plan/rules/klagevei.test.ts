import { runRules } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { klagevei } from './klagevei.js';
import { fullPlan, judge, withRow } from './test-document.js';

const routes = fullPlan.klagevei ?? [];
const route = (change: object, at = 0) => judge(klagevei, { klagevei: withRow(routes, at, change) });

it('accepts one route for each basis, and a plan without any', () => {
  expect(judge(klagevei)).toEqual([]);
  expect(judge(klagevei, { klagevei: undefined })).toEqual([]);
});

it('refuses two routes for one basis', () => {
  expect(route({ gjelder: 'PBRL_2_5', fristUker: 4 }, 1)).toEqual(['error dobbelt /klagevei/1/gjelder']);
});

describe('the weeks', () => {
  it.each([
    ['PBRL_2_5', 3, 4],
    ['SOTJL_28', 4, 3],
    ['SOTJL_33', 4, 3],
  ])('%s: refuses %i, as the law says %i', (gjelder, wrong, right) => {
    const one = (fristUker: number | undefined) =>
      judge(klagevei, { klagevei: [{ ...routes[0], gjelder, fristUker }] });
    expect(one(right)).toEqual([]);
    expect(one(wrong)).toEqual(['error frist /klagevei/0/fristUker']);
    expect(one(undefined)).toEqual(['error frist-mangler /klagevei/0/fristUker']);
  });

  it('are waited for in a row that is being written', () => {
    expect(judge(klagevei, { klagevei: [{ id: 'k', gjelder: 'PBRL_2_5' }, { id: 'l' }] })).toEqual([]);
  });

  it('are told by the rule, and judged also where the kommune of an older plan is not known', () => {
    const kommune = { ...fullPlan.avsender.kommune, kommunenummer: '1601' };
    const old = {
      ...fullPlan,
      avsender: { ...fullPlan.avsender, kommune },
      klagevei: withRow(routes, 0, { fristUker: 3 }),
    };
    const context = { lawDate: '2023-05-01', today: '2026-11-23', inForce: () => true };
    expect(runRules([klagevei], old, context).map(({ messageId, params }) => [messageId, params])).toEqual([
      ['frist', { nummer: 1, uker: 4 }],
    ]);
  });
});

describe('the body', () => {
  const body = (klageinstans: string) => route({ klageinstans });

  it.each([
    'Statsforvalteren',
    'Statsforvaltaren i Nordland',
    'statsforvalteren i nordland, helseavdelingen',
    'The County Governor of Nordland',
  ])('accepts «%s»', (text) => {
    expect(body(text)).toEqual([]);
  });

  it.each(['Klagenemnda i Bodø kommune', 'Pasient- og brukerombudet', 'Helsetilsynet'])('refuses «%s»', (text) => {
    expect(body(text)).toEqual(['error instans /klagevei/0/klageinstans']);
  });

  it('refuses the statsforvalter of another district', () => {
    expect(body('Statsforvalteren i Troms og Finnmark')).toEqual([
      'error annen-statsforvalter /klagevei/0/klageinstans',
    ]);
  });

  it.each(['Statsforvalteren i Oslo og Viken', 'Statsforvalteren i Troms'])(
    'warns of a district it does not know: «%s»',
    (text) => {
      expect(body(text)).toEqual(['warning sjekk-statsforvalter /klagevei/0/klageinstans']);
    },
  );
});

it.each(['Statsforvalteren i Nordland', 'Til Statsforvaltaren'])(
  'refuses an appeal sent straight to «%s»',
  (sendesTil) => {
    expect(route({ sendesTil })).toEqual(['error sendes-til /klagevei/0/sendesTil']);
  },
);

it.each(['NAVL_15', 'barnevernsloven'])('asks a person to look where the register is not sure: %s', (gjelder) => {
  expect(route({ gjelder, fristUker: 6, klageinstans: 'NAV' })).toEqual(['warning ikke-kontrollert /klagevei/0']);
});

describe('a refused coordinator', () => {
  const refused = { status: 'avslaatt', vedtak: '8f3a2b74-90cd-4c1f-a3f5-27f0a1b6c902' };

  it.each(['koordinator', 'barnekoordinator'])('needs a route: %s', (role) => {
    expect(judge(klagevei, { [role]: refused })).toEqual([]);
    expect(judge(klagevei, { [role]: refused, klagevei: routes.slice(1) })).toEqual(['warning mangler /klagevei']);
    expect(judge(klagevei, { [role]: refused, klagevei: undefined })).toEqual(['warning mangler /klagevei']);
  });
});
