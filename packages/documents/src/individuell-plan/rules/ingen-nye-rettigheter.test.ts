import { expect, it } from 'vitest';
import { ingenNyeRettigheter } from './ingen-nye-rettigheter.js';
import { fullPlan, judge, withRow } from './test-document.js';

const measure = (change: object) => judge(ingenNyeRettigheter, { tiltak: withRow(fullPlan.tiltak, 1, change) });

it('is silent about measures that say what is done', () => {
  expect(judge(ingenNyeRettigheter)).toEqual([]);
});

it.each([
  'Du har rett til 10 timer støttekontakt i uka.',
  'Du har krav på avlastning.',
  'Du har ikke lenger rett til støttekontakt.',
  'Støttekontakt er innvilget.',
  'Du er tildelt omsorgsbolig.',
  'Støttekontakt er innvilga ut året.',
  'You are entitled to a support contact.',
])('points out «%s» without a vedtak', (gjennomfoering) => {
  expect(measure({ gjennomfoering })).toEqual(['info rett /tiltak/1/gjennomfoering']);
  expect(measure({ gjennomfoering, vedtak: '8f3a2b74-90cd-4c1f-a3f5-27f0a1b6c902' })).toEqual([]);
});

it.each([
  'Vi finner ut om du har rett til bostøtte.',
  'Du får vite hva du har krav på fra NAV.',
  'Du har rett til å klage på vedtaket.',
  'Du har rett til innsyn i journalen.',
  'Når søknaden er innvilget, begynner vi.',
  'Du har rett. Til helga prøver vi igjen.',
  'Vi legger til rette på arbeidsplassen.',
])('lets «%s» pass', (gjennomfoering) => {
  expect(measure({ gjennomfoering })).toEqual([]);
});

it('points at the first field that says it, once', () => {
  const text = 'Du har rett til dette';
  expect(measure({ omfang: `${text} nå`, merknad: `${text} nå` })).toEqual(['info rett /tiltak/1/omfang']);
});
