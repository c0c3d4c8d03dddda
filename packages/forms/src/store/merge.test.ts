import { expect, it } from 'vitest';
import { merged, settled } from './merge.js';

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

it('takes the side that is chosen, also a row that only one of them still has', () => {
  const ours = { ...base, navn: 'B', rader: [base.rader[1]] };
  const theirs = { ...base, navn: 'C', rader: [{ id: '1', t: 'endret' }, base.rader[1]] };
  const both = merged(base, ours, theirs);
  expect(both.conflicts.map(({ address }) => address)).toEqual(['/navn', '/rader/@1']);
  expect(settled(both, new Map())).toEqual(ours);
  const chosen = new Map([
    ['/navn', 'theirs'],
    ['/rader/@1', 'theirs'],
  ] as const);
  expect(settled(both, chosen)).toEqual({ ...ours, navn: 'C', rader: [base.rader[1], { id: '1', t: 'endret' }] });
  const other = merged(base, theirs, ours);
  expect(settled(other, new Map([['/rader/@1', 'theirs']]))).toMatchObject({ navn: 'C', rader: [base.rader[1]] });
});
