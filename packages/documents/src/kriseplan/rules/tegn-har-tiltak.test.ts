import { expect, it } from 'vitest';
import { tegnHarTiltak } from './tegn-har-tiltak.js';
import { judge } from './test-document.js';

const measure = { id: 'tiltak-1', hva: 'Ringe FACT-teamet', hvem: 'Pat' };
const signs =
  (...rows: readonly object[]) =>
  () => ({ varselsignaler: rows });

it('accepts signs that somebody acts on, and a plan without signs', () => {
  expect(judge(tegnHarTiltak)).toEqual([]);
  expect(judge(tegnHarTiltak, signs())).toEqual([]);
});

it('refuses a late sign without a measure, and warns of an earlier one', () => {
  expect(
    judge(
      tegnHarTiltak,
      signs(
        { id: 'a', fase: 'tidlig', tiltak: [] },
        { id: 'b', fase: 'midt' },
        { id: 'c', fase: 'sen', tiltak: [{ id: 'tiltak-2', hva: ' ' }] },
        { id: 'd', fase: 'sen', tiltak: [measure] },
      ),
    ),
  ).toEqual([
    'warning uten-tiltak /varselsignaler/0/tiltak',
    'warning uten-tiltak /varselsignaler/1/tiltak',
    'error sent-uten-tiltak /varselsignaler/2/tiltak',
  ]);
});

it('says so when only late signs are written down', () => {
  expect(judge(tegnHarTiltak, signs({ id: 'a', fase: 'sen', tiltak: [measure] }))).toEqual([
    'info bare-sene /varselsignaler',
  ]);
});
