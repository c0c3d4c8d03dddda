import { expect, it } from 'vitest';
import { gjensidig } from './gjensidig.js';
import { judge } from './test-document.js';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r-${at}`, tekst: 'Noe.' }));

it('wants both sides to promise something', () => {
  expect(judge(gjensidig, () => ({ duKanForventeAvOss: [] }))).toEqual(['error bare-krav /duKanForventeAvOss']);
  expect(judge(gjensidig, () => ({ viForventerAvDeg: [{ id: 'x', tekst: '  ' }] }))).toEqual([
    'error bare-loefter /viForventerAvDeg',
  ]);
  expect(judge(gjensidig)).toEqual([]);
});

it('is silent about a draft with nothing in it', () => {
  expect(judge(gjensidig, () => ({ duKanForventeAvOss: undefined, viForventerAvDeg: undefined }))).toEqual([]);
});

it('points out more than twice as many demands as promises', () => {
  expect(judge(gjensidig, () => ({ duKanForventeAvOss: rows(2), viForventerAvDeg: rows(5) }))).toEqual([
    'warning skjev /viForventerAvDeg',
  ]);
  expect(judge(gjensidig, () => ({ duKanForventeAvOss: rows(2), viForventerAvDeg: rows(4) }))).toEqual([]);
});

it.each(['Du må møte hver dag.', 'Du plikter å holde ro.', 'You must be at home.'])(
  '«%s» is a demand among the promises',
  (tekst) => {
    expect(judge(gjensidig, () => ({ duKanForventeAvOss: [{ id: 'vi-1', tekst }] }))).toContain(
      'warning krav-som-loefte /duKanForventeAvOss/0/tekst',
    );
  },
);

it.each(['Du må ikke stå i dette alene.', 'Du skal få en fast kontakt.', 'Du måtte vente sist. Nå kommer vi i tide.'])(
  '«%s» is a promise',
  (tekst) => {
    expect(judge(gjensidig, () => ({ duKanForventeAvOss: [...rows(5), { id: 'vi-1', tekst }] }))).toEqual([]);
  },
);
