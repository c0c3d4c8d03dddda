import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { referanserFinnes } from './referanser-finnes.js';
import { judge, unchanged } from './test-document.js';

it('accepts references that lead somewhere', () => {
  expect(judge(referanserFinnes, unchanged)).toEqual([]);
});

it('finds every kind of reference to a contact that is not there', () => {
  const paths = judge(referanserFinnes, () => ({ kontakter: [] })).map((finding) => finding.split(' ')[2]);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/spesialisthelsetjenestensPlan/kontakt',
      '/scenarioer/0/steg/1/kontakt',
      '/tiltak/1/kontakt',
      '/varsling/kontaktgruppe/0',
      '/varsling/varsler/0/kontakt',
      '/tilgang/0/kontakt',
    ]),
  );
});

describe('an exemption', () => {
  const exempt = (felt: string, rad: string) => (): Partial<Plan> =>
    ({ innsynsunntak: [{ id: 'unntak-1', felt, rad }] }) as Partial<Plan>;

  it.each([
    ['hendelser', 'hendelse-1'],
    ['risikobilde', 'tegn-2'],
    ['varsling', 'varsel-1'],
  ])('may point at a row of «%s»', (felt, rad) => {
    expect(judge(referanserFinnes, exempt(felt, rad))).toEqual([]);
  });

  it.each([
    ['hendelser', 'hendelse-9'],
    ['tiltak', 'hendelse-1'],
    ['avvergeplikt', 'hendelse-1'],
  ])('of «%s» must not point at nothing', (felt, rad) => {
    expect(judge(referanserFinnes, exempt(felt, rad))).toEqual(['error rad /innsynsunntak/0/rad']);
  });
});
