import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { ingenTvang } from './ingen-tvang.js';
import { judge, unchanged } from './test-document.js';

const measure =
  (row: object) =>
  (plan: Plan): Partial<Plan> =>
    ({ tiltak: [...(plan.tiltak ?? []), { id: 'tiltak-9', beskrivelse: 'Besøk', ...row }] }) as Partial<Plan>;

it('lets another body decide, with its decision named', () => {
  expect(judge(ingenTvang, unchanged)).toEqual([]);
});

describe('a structured measure', () => {
  it.each([
    ['no body at all', { art: 'beslag' }],
    ['a body without a decision', { art: 'beslag', besluttetAv: { organ: 'politi', navn: 'Politiet', vedtak: ' ' } }],
    ['a decision by nobody', { art: 'beslag', besluttetAv: { vedtak: 'Vedtak 1. oktober' } }],
  ])('is an error with %s', (_case, tvang) => {
    expect(judge(ingenTvang, measure({ tvang }))).toEqual(['error uten-vedtak /tiltak/8/tvang/besluttetAv']);
  });
});

describe('words that read as coercion', () => {
  it.each([
    'Hold Iben fast til politiet kommer.',
    'Lås døra så Iben blir sittende inne, og lås hen inne.',
    'Sekken blir ransaket før besøket.',
    'Rusprøve hver mandag.',
    'Undersøk lommer og skuffer.',
    'Hald Olav fast.',
    'Sperr ham inne på rommet.',
    'Lås døra så han ikke kommer ut.',
    'Bruk nødvendig makt.',
    'Før ham ut av leiligheten med makt.',
    'Gi ham beroligende medisin i maten.',
    'Kontroller vesker og lommer for våpen.',
    'Ta fra ham telefonen.',
    'Det må gjøres mot hens vilje.',
  ])('«%s» gives a warning', (beskrivelse) => {
    expect(judge(ingenTvang, measure({ beskrivelse }))).toEqual(['warning ord /tiltak/8/beskrivelse']);
  });

  it.each([
    'Vi ransaker aldri sekken.',
    'Ikke prøv å holde Iben fast, og ikke ta fra hen noe.',
    'Frivillig rusprøve når Iben selv ønsker det.',
    'Hold fast ved avtalene.',
    'Lås døra til kontoret, så ikke andre går inn.',
    'Hold døra åpen, og bruk aldri makt.',
    'Spør om medisinen er tatt.',
    'Lås deg ut når Iben ber om det.',
  ])('«%s» does not', (beskrivelse) => {
    expect(judge(ingenTvang, measure({ beskrivelse }))).toEqual([]);
  });

  it('are looked for in the steps too, but not in what staff never do', () => {
    const change = ({ scenarioer = [], ansattsikkerhet }: Plan) =>
      ({
        scenarioer: [{ ...scenarioer[0], steg: [{ id: 'steg-1', hva: 'Visiter lommene.' }] }],
        ansattsikkerhet: { ...ansattsikkerhet, aldri: [{ id: 'aldri-1', tekst: 'Ransake leiligheten' }] },
      }) as Partial<Plan>;
    expect(judge(ingenTvang, change)).toEqual(['warning ord /scenarioer/0/steg/0/hva']);
  });
});
