import { expect, it } from 'vitest';
import { frivillig } from './frivillig.js';
import { judge, SAID, saying } from './test-document.js';

it.each(['erFrivillig', 'kanTrekkesNaarSomHelst', 'nektPaavirkerIkkeTjenester', 'nektPaavirkerIkkeLeieforhold'])(
  'wants «%s» confirmed',
  (felt) => {
    expect(judge(frivillig, (agreement) => ({ frivillig: { ...agreement.frivillig, [felt]: false } }))).toEqual([
      `error ikke-bekreftet /frivillig/${felt}`,
    ]);
    expect(judge(frivillig, (agreement) => ({ frivillig: { ...agreement.frivillig, [felt]: undefined } }))).toEqual([]);
  },
);

it.each([
  'Avtalen er et vilkår for å få leiligheten og for leiekontrakten.',
  'Avtalen er en forutsetning for leie av kommunal bolig.',
  'Du må skrive under for å beholde boligen.',
  'Signert avtale er eit krav for å leige bustaden.',
  'The agreement is a condition for your tenancy.',
])('«%s» makes it a condition', (sentence) => {
  expect(judge(frivillig, saying(sentence))).toEqual([`error vilkaar ${SAID}`]);
});

it.each([
  'Avtalen er ikke et vilkår for leie av boligen.',
  'Du må ikke skrive under for å beholde boligen.',
  'Vi krever ingenting for hjelpen.',
  'Depositum er et vilkår i leiekontrakten.',
])('«%s» does not', (sentence) => {
  expect(judge(frivillig, saying(sentence))).toEqual([]);
});

it('notices an explanation that came after the agreement', () => {
  const forklart = { dato: '2026-11-17', av: 'koordinator' };
  expect(judge(frivillig, (agreement) => ({ frivillig: { ...agreement.frivillig, forklart } }))).toEqual([
    'warning forklart-etterpaa /frivillig/forklart/dato',
  ]);
});
