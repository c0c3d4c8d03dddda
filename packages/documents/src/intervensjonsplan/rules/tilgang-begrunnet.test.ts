import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { judge, unchanged } from './test-document.js';
import { tilgangBegrunnet } from './tilgang-begrunnet.js';

const firstAccess =
  (row: object) =>
  ({ tilgang = [] }: Plan): Partial<Plan> =>
    ({ tilgang: [{ ...tilgang[0], ...row }, ...tilgang.slice(1)] }) as Partial<Plan>;

it('accepts roles with a need', () => {
  expect(judge(tilgangBegrunnet, unchanged)).toEqual([]);
});

it.each(['Alle ansatte', 'hele avdelingen', 'samtlige på vakt'])('refuses «%s»', (hvem) => {
  expect(judge(tilgangBegrunnet, firstAccess({ hvem }))).toEqual(['error alle /tilgang/0/hvem']);
});

it('asks for a reason, not a phrase', () => {
  expect(judge(tilgangBegrunnet, firstAccess({ begrunnelse: ' Tjenstlig behov ' }))).toEqual([
    'error kort /tilgang/0/begrunnelse',
  ]);
});

it('refuses a copy to one who has no access', () => {
  const change = ({ tilgang = [] }: Plan) => ({ tilgang: tilgang.filter(({ kontakt }) => kontakt !== 'kontakt-5') });
  expect(judge(tilgangBegrunnet, change)).toEqual(['error mottaker-uten-tilgang /mottaker/3/hvem']);
});

it('refuses the whole plan to one who may read the short copy', () => {
  const change = ({ mottaker }: Plan): Partial<Plan> => ({
    mottaker: mottaker.map((row) => ({
      ...row,
      rendisjon: row.id === 'mottaker-4' ? 'tjeneste' : row.rendisjon,
    })) as Plan['mottaker'],
  });
  expect(judge(tilgangBegrunnet, change)).toEqual(['error for-mye /mottaker/3/hvem']);
});

it('warns of access that has expired', () => {
  expect(judge(tilgangBegrunnet, firstAccess({ til: '2026-11-22' }))).toEqual(['warning utloept /tilgang/0/til']);
});
