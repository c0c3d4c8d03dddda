import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { ikkeTilInnbyggerkanal } from './ikke-til-innbyggerkanal.js';
import { judge, unchanged } from './test-document.js';

const recipient =
  (row: object) =>
  ({ mottaker }: Plan): Partial<Plan> =>
    ({ mottaker: [{ ...mottaker[0], ...row }] }) as Partial<Plan>;

it('accepts the own copy by letter and the others by closed channels', () => {
  expect(judge(ikkeTilInnbyggerkanal, unchanged)).toEqual([]);
  expect(judge(ikkeTilInnbyggerkanal, recipient({ kanal: 'digitalPostkasse' }))).toEqual([]);
});

it.each(['digitalPostkasse', 'brev'])("refuses the service's copy by «%s»", (kanal) => {
  expect(judge(ikkeTilInnbyggerkanal, recipient({ rolle: 'kopi', rendisjon: 'tjeneste', kanal }))).toEqual([
    'error innbyggerkanal /mottaker/0/kanal',
  ]);
});

it.each(['part', 'fullmektig', 'verge', 'foresatt', 'ungdom'])(
  "refuses anything but the person's copy to «%s»",
  (rolle) => {
    expect(judge(ikkeTilInnbyggerkanal, recipient({ rolle, rendisjon: 'tjeneste' }))).toEqual([
      'error trenger-egen-utgave /mottaker/0/rendisjon',
    ]);
  },
);

it("refuses the person's copy to others", () => {
  expect(judge(ikkeTilInnbyggerkanal, recipient({ rolle: 'kopi' }))).toEqual([
    'error personens-utgave /mottaker/0/rendisjon',
  ]);
});
