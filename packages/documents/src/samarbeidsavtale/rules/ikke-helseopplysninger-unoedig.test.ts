import { expect, it } from 'vitest';
import { ikkeHelseopplysningerUnoedig } from './ikke-helseopplysninger-unoedig.js';
import { judge, SAID, saying } from './test-document.js';

it.each([
  ['helse', 'Du har diagnosen paranoid schizofreni.'],
  ['helse', 'Du har F20.0 og må hvile.'],
  ['helse', 'Du er i LAR-behandling.'],
  ['helse', 'Etter psykosen i vår er du mer sliten.'],
  ['helse', 'Du har hatt hepatitt C.'],
  ['lovbrudd', 'Du er dømt for vold.'],
  ['lovbrudd', 'Etter soning flytter du inn.'],
  ['lovbrudd', 'HCR-20 viser høy risiko.'],
])('%s: «%s»', (id, sentence) => {
  expect(judge(ikkeHelseopplysningerUnoedig, saying(sentence))).toEqual([`warning ${id} ${SAID}`]);
});

it.each([
  'Teamet for psykisk helse og rus hjelper deg.',
  'Depositum er betalt.',
  'Vi er på F2 i bygget.',
  'Du er selv med på besøket.',
])('«%s» passes', (sentence) => {
  expect(judge(ikkeHelseopplysningerUnoedig, saying(sentence))).toEqual([]);
});

it('leaves the words of the person alone', () => {
  expect(judge(ikkeHelseopplysningerUnoedig, () => ({ hvaErViktigForDeg: '«Jeg er mer enn diagnosen min.»' }))).toEqual(
    [],
  );
});
