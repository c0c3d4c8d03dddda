import { defineProvisions } from './provision.js';

/** Forskrift om individuell plan ved ytelse av velferdstjenester. */
export const ipf = defineProvisions('ipf', {
  '': 'Individuell plan ved ytelse av velferdstjenester',
  '1': 'Lovene forskriften gjelder for',
  '4': 'Rett til å delta; planen gir ikke større rett til tjenester enn loven',
  '5': 'Ingen individuell plan uten samtykke',
  '6': 'Hver tjeneste har plikt til å sette i gang arbeidet',
  '7': 'Hvem som har hovedansvaret, og hvem som skal medvirke',
  '8': 'Kommunen leder når både kommune og spesialisthelsetjeneste trengs',
  '9': 'Innholdet i planen, og bare én plan per person',
  '10': 'Vanlig ansvarsdeling gjelder ved gjennomføringen',
  '11': 'Klage over avgjørelser om retten til individuell plan',
});

/** Forskrift om habilitering, rehabilitering og koordinator; its chapter on plans went out in 2022. */
export const habf = defineProvisions('habf', {
  '6': 'Koordinerende enhet i kommunen',
  '16': {
    om: 'Koordinator tilbys uavhengig av om personen vil ha individuell plan',
    gyldigFra: '2022-08-01',
  },
  '17': { om: 'Koordinator i spesialisthelsetjenesten', gyldigFra: '2022-08-01' },
  '19': {
    om: 'Innholdet i individuell plan, den gamle listen',
    gyldigTil: '2022-07-31',
    erstattetAv: 'ipf-9',
  },
  '21': { om: 'Koordinator, på den gamle plassen i forskriften', gyldigTil: '2022-07-31', erstattetAv: 'habf-16' },
  '22': {
    om: 'Koordinator i spesialisthelsetjenesten, på den gamle plassen i forskriften',
    gyldigTil: '2022-07-31',
    erstattetAv: 'habf-17',
  },
});

/** NAV-loven. */
export const navl = defineProvisions('navl', {
  '14-a': 'Behovsvurdering og aktivitetsplan, samordnet med individuell plan',
  '15': 'Individuell plan fra statens del av NAV',
});

/** Barnevernsloven. */
export const bvl = defineProvisions('bvl', {
  '13-2': { om: 'Meldeplikt til barnevernet', sikkerhet: 'ubekreftet' },
  '15-9': 'Individuell plan og samordning i barnevernet',
});

/** Spesialisthelsetjenesteloven. */
export const sphl = defineProvisions('sphl', {
  '2-5': 'Plikt til individuell plan i spesialisthelsetjenesten',
  '2-5-a': 'Koordinator i spesialisthelsetjenesten',
  '2-5-c': 'Kontaktlege',
});

/** Psykisk helsevernloven. */
export const phvl = defineProvisions('phvl', {
  '3-3-a': {
    om: 'Vurdering av voldsrisikoutredning og risikohåndteringsplan i spesialisthelsetjenesten',
    gyldigFra: '2026-06-01',
  },
  '3-5': 'Gjennomføring av tvungent psykisk helsevern, også uten døgnopphold',
  '3-9': 'Pasientens syn og tidligere erfaring med tvang skal fram',
  '4-1': 'Individuell plan i psykisk helsevern',
});

/** Pasientjournalforskriften. */
export const pjf = defineProvisions('pjf', {
  '5': { om: 'Hva journalen skal vise, blant annet om personen har individuell plan' },
});
