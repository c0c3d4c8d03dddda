import { expect, it } from 'vitest';
import { merged } from './merge.js';

const base = {
  id: 'x',
  navn: 'A',
  rader: [
    { id: '1', t: 'en' },
    { id: '2', t: 'to' },
  ],
};

it('takes what only one of them changed, from both', () => {
  const ours = { ...base, navn: 'B' };
  const theirs = {
    ...base,
    rader: [
      { id: '2', t: 'TO' },
      { id: '1', t: 'en' },
      { id: '3', t: 'tre' },
    ],
  };
  expect(merged(base, ours, theirs)).toEqual({ document: { ...theirs, navn: 'B' }, conflicts: [] });
});

it('names what both changed by the row it stands in, and keeps ours until someone chooses', () => {
  const ours = {
    ...base,
    rader: [
      { id: '1', t: 'EN' },
      { id: '2', t: 'to' },
    ],
  };
  const theirs = {
    ...base,
    rader: [
      { id: '2', t: 'to' },
      { id: '1', t: 'Ein' },
    ],
  };
  const { document, conflicts } = merged(base, ours, theirs);
  expect(conflicts).toEqual([{ address: '/rader/@1/t', base: 'en', ours: 'EN', theirs: 'Ein' }]);
  expect(document).toEqual(ours);
});

it('loses no row that one removed and the other changed', () => {
  const ours = { ...base, rader: [base.rader[1]] };
  const theirs = { ...base, rader: [{ id: '1', t: 'endret' }, base.rader[1]] };
  expect(merged(base, ours, theirs).conflicts).toEqual([
    { address: '/rader/@1', base: base.rader[0], ours: undefined, theirs: { id: '1', t: 'endret' } },
  ]);
  expect(merged(base, ours, base).document).toEqual(ours);
});
