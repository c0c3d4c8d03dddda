import { expect, it } from 'vitest';
import { chapter, filledTable, titled } from './blocks.js';

it('leaves out a heading with nothing under it', () => {
  expect(chapter('Barna', '/barn', [])).toEqual([]);
  expect(titled('Dette har virket', undefined, '/behandling/virket')).toEqual([]);
});

it('leaves out columns nobody has written in, and keeps the first', () => {
  const columns = [
    { header: 'Medisin', cells: ['', 'Melatonin'] },
    { header: 'Styrke', cells: ['', ''] },
    { header: 'Når', cells: ['Kl. 21', ''] },
  ];
  expect(filledTable('Medisiner', columns, '/m')).toMatchObject([
    { columns: [{ header: 'Medisin' }, { header: 'Når' }], rows: [{ source: '/m/0' }, { source: '/m/1' }] },
  ]);
  expect(filledTable('Medisiner', [{ header: 'Medisin', cells: [] }], '/m')).toEqual([]);
});
