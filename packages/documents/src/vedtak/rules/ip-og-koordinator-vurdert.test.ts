import { expect, it } from 'vitest';
import { ipOgKoordinatorVurdert } from './ip-og-koordinator-vurdert.js';
import { findings, severities, vedtak, withDecisions } from './test-document.js';

const done = { ipVurdert: { resultat: 'tilbudt' }, koordinatorVurdert: { resultat: 'oppnevnt' } } as const;

it('reminds of both where help is to last', () => {
  expect(findings(ipOgKoordinatorVurdert, vedtak())).toEqual([
    'ip-ikke-vurdert /ipVurdert',
    'koordinator-ikke-vurdert /koordinatorVurdert',
  ]);
  expect(severities(ipOgKoordinatorVurdert, vedtak())).toEqual(['info', 'info']);
  expect(findings(ipOgKoordinatorVurdert, vedtak(done))).toEqual([]);
});

it('does not remind of them in a refusal, a short service or another act', () => {
  const others = [
    { utfall: 'avslag' },
    { varighet: { forventetOverToUker: 'nei' } },
    { rettsgrunnlag: 'SOTJL_18' },
  ] as const;
  for (const change of others) expect(findings(ipOgKoordinatorVurdert, withDecisions([change]))).toEqual([]);
});

it('warns where a no to either cannot be appealed', () => {
  const refused = { ipVurdert: { resultat: 'ikkeRett' }, koordinatorVurdert: { resultat: 'ikkeRett' } } as const;
  const without = vedtak(refused);
  expect(findings(ipOgKoordinatorVurdert, without)).toEqual([
    'ip-avslag /ipVurdert/resultat',
    'koordinator-avslag /koordinatorVurdert/resultat',
  ]);
  expect(severities(ipOgKoordinatorVurdert, without)).toEqual(['warning', 'warning']);
  const decided = withDecisions([{}, { rettsgrunnlag: 'PBRL_2_5', utfall: 'avslag' }], refused);
  expect(findings(ipOgKoordinatorVurdert, decided)).toEqual([]);
});
