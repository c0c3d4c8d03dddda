import { expect, it } from 'vitest';
import { alleEllevePunkter } from './alle-elleve-punkter.js';
import { fullPlan, judge, withRow } from './test-document.js';

const rows = fullPlan.deltakere ?? [];
const check = (change: object) => judge(alleEllevePunkter, change);

it('accepts a plan with all points, and a draft that has none yet', () => {
  expect(check({})).toEqual([]);
  const none = ['hvaErViktigForDeg', 'ressurser', 'behov', 'maal', 'tiltak', 'deltakere', 'planperiode'];
  const gone = Object.fromEntries(none.map((key) => [key, undefined]));
  expect(check({ ...gone, hovedansvarligTjeneste: undefined, kontaktlege: undefined })).toEqual([]);
});

it.each(['hvaErViktigForDeg', 'ressurser', 'behov'])('refuses a blank «%s»', (field) => {
  expect(check({ [field]: ' \n ' })).toEqual([`error tomt /${field}`]);
});

it('refuses blanks in goals, measures and contributions', () => {
  expect(check({ maal: withRow(fullPlan.maal, 1, { tekst: ' ' }) })).toEqual(['error tomt /maal/1/tekst']);
  expect(check({ tiltak: withRow(fullPlan.tiltak, 2, { gjennomfoering: ' ', omfang: ' ' }) })).toEqual([
    'error tomt /tiltak/2/gjennomfoering',
    'error tomt /tiltak/2/omfang',
  ]);
  expect(check({ deltakere: withRow(rows, 0, { bidrag: ' ' }) })).toEqual(['error tomt /deltakere/0/bidrag']);
});

it('wants the person and a service among the participants', () => {
  expect(check({ deltakere: rows.slice(1) })).toEqual(['error uten-bruker /deltakere']);
  expect(check({ deltakere: rows.slice(0, 2) })).toEqual(['error uten-tjeneste /deltakere']);
});

it('waits while a participant has no kind yet', () => {
  expect(check({ deltakere: [{ id: 'deltaker-1' }] })).toEqual([]);
});

it('refuses a relative who is not in the plan, and knows one by row or by person', () => {
  const relative = (person: string) =>
    check({ deltakere: withRow(rows, 1, { hvem: { type: 'paaroerende', person } }) });
  expect(relative('paaroerende-9')).toEqual(['error ukjent-deltaker /deltakere/1/hvem/person']);
  expect(relative('paaroerende-rad-1')).toEqual([]);
});

it('warns of a period with no end', () => {
  expect(check({ planperiode: { fra: '2026-10-01' } })).toEqual(['warning uten-slutt /planperiode/til']);
});

it('warns of missing cooperation only where the plan shows that several take part', () => {
  const alone = { hovedansvarligTjeneste: undefined, kontaktlege: { status: 'tilbudt' } };
  const warning = ['warning uten-samarbeid /samarbeid'];
  expect(check({ samarbeid: [] })).toEqual(warning);
  expect(check({ samarbeid: undefined, hovedansvarligTjeneste: undefined })).toEqual(warning);
  expect(check({ samarbeid: undefined, kontaktlege: undefined })).toEqual(warning);
  expect(check({ samarbeid: undefined, ...alone })).toEqual([]);
});

it('lets a draft lack what is still to come, but not hold blanks', () => {
  const draft = {
    status: 'utkast',
    samarbeid: undefined,
    planperiode: { fra: '2026-10-01' },
    deltakere: rows.slice(1),
  };
  expect(check(draft)).toEqual([]);
  expect(check({ ...draft, behov: ' ' })).toEqual(['error tomt /behov']);
});
