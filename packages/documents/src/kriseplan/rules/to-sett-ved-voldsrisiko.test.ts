import { expect, it } from 'vitest';
import { judge } from './test-document.js';
import { toSettVedVoldsrisiko } from './to-sett-ved-voldsrisiko.js';

const without =
  (...keys: readonly string[]) =>
  ({ trygghetForAndre }: { readonly trygghetForAndre?: object }) => ({
    trygghetForAndre: Object.fromEntries(Object.entries(trygghetForAndre ?? {}).filter(([key]) => !keys.includes(key))),
  });

it('accepts both sets, and a plan that has nothing to do with it', () => {
  expect(judge(toSettVedVoldsrisiko)).toEqual([]);
  const nothing = () => ({ trygghetForAndre: undefined, tilknyttedePlaner: [] });
  expect(judge(toSettVedVoldsrisiko, nothing)).toEqual([]);
  expect(judge(toSettVedVoldsrisiko, () => ({ trygghetForAndre: { aktuelt: false } }))).toEqual([]);
});

it('refuses one set without the other', () => {
  expect(judge(toSettVedVoldsrisiko, without('forverring'))).toEqual(['error uten-tegn /trygghetForAndre/forverring']);
  expect(judge(toSettVedVoldsrisiko, without('strategier'))).toEqual([
    'error uten-strategier /trygghetForAndre/strategier',
  ]);
});

it('warns when it is filled in and said not to matter', () => {
  expect(judge(toSettVedVoldsrisiko, () => ({ trygghetForAndre: { aktuelt: false, naarTaKontakt: 'Nå' } }))).toEqual([
    'warning ikke-aktuelt /trygghetForAndre/aktuelt',
  ]);
});

it.each(['intervensjonsplan', 'risikohaandteringsplan'])('asks to be considered beside a %s', (type) => {
  const plans = () => ({ trygghetForAndre: undefined, tilknyttedePlaner: [{ id: 'plan-1', type, tittel: 'Plan' }] });
  expect(judge(toSettVedVoldsrisiko, plans)).toEqual(['info ikke-vurdert /trygghetForAndre']);
});
