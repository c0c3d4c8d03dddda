import { describe, expect, it } from 'vitest';
import { noekkelHarSamtykke } from './noekkel-har-samtykke.js';
import { judge, SAID, saying } from './test-document.js';

const KEY = '/noekkelavtale/samtykkenoekkel';
const withKey = (change: object) => (agreement: Parameters<ReturnType<typeof saying>>[0]) => ({
  noekkelavtale: {
    ...agreement.noekkelavtale,
    samtykkenoekkel: { ...agreement.noekkelavtale?.samtykkenoekkel, ...change },
  },
});

it('passes a key the person said yes to', () => {
  expect(judge(noekkelHarSamtykke)).toEqual([]);
});

describe('a key', () => {
  it.each([undefined, 'nei'])('is not held on the answer %s', (svar) => {
    expect(judge(noekkelHarSamtykke, withKey({ svar }))).toEqual([`error uten-ja ${KEY}/svar`]);
  });

  it('is refused where a no costs something', () => {
    expect(judge(noekkelHarSamtykke, withKey({ nektPaavirkerIkkeTjenester: false }))).toEqual([
      `error nekt-paavirker ${KEY}/nektPaavirkerIkkeTjenester`,
    ]);
  });

  it('is not held longer than the agreement lasts', () => {
    expect(judge(noekkelHarSamtykke, withKey({ periode: { fra: '2026-12-01', til: '2028-01-01' } }))).toEqual([
      `error lenger-enn-avtalen ${KEY}/periode/til`,
    ]);
  });

  it('is handed back when the consent is withdrawn or over', () => {
    expect(judge(noekkelHarSamtykke, withKey({ svar: 'trukket', trukket: { dato: '2026-11-20' } }))).toEqual([
      `warning ikke-levert ${KEY}/trukket`,
    ]);
    const handed = { dato: '2026-11-20', noekkelLevert: '2026-11-21' };
    expect(judge(noekkelHarSamtykke, withKey({ svar: 'trukket', trukket: handed }))).toEqual([]);
    expect(judge(noekkelHarSamtykke, () => ({}), '2028-01-01')).toEqual([`warning utloept ${KEY}/periode/til`]);
  });

  it.each([
    ['Vi vil kontrollere hvem som er på besøk.', ['warning kontroll']],
    ['Vi ser om du har ryddet.', ['warning kontroll']],
    ['Vi vil vekke deg til timen.', ['warning kontroll']],
    ['Vi bruker den aldri for å overvåke deg.', []],
    ['Det elektriske anlegget skal kontrolleres, og du har sagt at vi kan låse opp.', []],
  ])('«%s» as a situation', (situasjon, expected) => {
    const naarBrukes = [{ id: 'bruk-1', situasjon, slikGjoerVi: 'Vi ringer først.' }];
    expect(judge(noekkelHarSamtykke, withKey({ naarBrukes }))).toEqual(
      expected.map((finding) => `${finding} ${KEY}/naarBrukes/0/situasjon`),
    );
  });
});

describe('without a key agreement', () => {
  const without = (sentence: string) => (agreement: Parameters<ReturnType<typeof saying>>[0]) => ({
    ...saying(sentence)(agreement),
    noekkelavtale: undefined,
  });

  it.each([
    'Vi låser oss inn hvis du ikke åpner.',
    'Åpner du ikke, låser vi oss inn.',
    'Kommunen kan låse seg inn i leiligheten når vi er bekymret for deg.',
    'Vi har nøkkel til leiligheten.',
    'Personalet bruker reservenøkkelen.',
    'We have a key to your flat.',
  ])('«%s» is refused', (sentence) => {
    expect(judge(noekkelHarSamtykke, without(sentence))).toEqual([`error uten-noekkelavtale ${SAID}`]);
  });

  it.each([
    'Vi låser oss aldri inn.',
    'Mister du nøkkelen, hjelper vaktmesteren deg å låse deg inn.',
    'Du har din egen nøkkel.',
    'Vi har ikke nøkkel.',
    'Utleieren har nøkkel til kjelleren.',
  ])('«%s» passes', (sentence) => {
    expect(judge(noekkelHarSamtykke, without(sentence))).toEqual([]);
  });
});
