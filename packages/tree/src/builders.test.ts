import { describe, expect, it } from 'vitest';
import { answer, h1, h2, h3, item, keyValue, notice, ol, p, row, section, signature, table, ul } from './builders.js';
import { gap, link, strong, text } from './inline.js';

describe('inline content', () => {
  it('turns strings into text runs and keeps other runs as they are', () => {
    expect(
      p(['Ring ', link('113', 'tel:113'), strong(' nå'), text('buorre', 'se'), gap('Mangler: dato')]).content,
    ).toEqual([
      { type: 'text', text: 'Ring ' },
      { type: 'link', text: '113', href: 'tel:113' },
      { type: 'text', text: ' nå', strong: true },
      { type: 'text', text: 'buorre', lang: 'se' },
      { type: 'gap', label: 'Mangler: dato' },
    ]);
  });

  it('leaves out empty runs but never a gap', () => {
    expect(p(['', text(''), link('', 'tel:113'), gap('')]).content).toEqual([{ type: 'gap', label: '' }]);
  });
});

describe('blocks', () => {
  it('gives headings their level and every block its options', () => {
    expect([h1('a'), h2('b'), h3('c')].map(({ level }) => level)).toEqual([1, 2, 3]);
    expect(h2('Klage', { id: 'k', source: '/klagerett/0', mandatory: true })).toEqual({
      type: 'heading',
      level: 2,
      content: [{ type: 'text', text: 'Klage' }],
      id: 'k',
      source: '/klagerett/0',
      mandatory: true,
    });
    expect(p('Kort', { tone: 'note' })).toMatchObject({ type: 'paragraph', tone: 'note' });
  });

  it('makes list items of strings, runs and items, with lists inside', () => {
    const list = ol(['Først', strong('Så'), item('Til sist', { children: ul(['innerst']), source: '/steg/2' })]);
    expect(list.ordered).toBe(true);
    expect(list.items.map(({ content }) => content.map((run) => 'text' in run && run.text))).toEqual([
      ['Først'],
      ['Så'],
      ['Til sist'],
    ]);
    expect(list.items[2]).toMatchObject({ source: '/steg/2', children: { type: 'list', ordered: false } });
  });

  it('groups children and fields', () => {
    expect(notice('emergency', [p('Ring 113')])).toMatchObject({ type: 'notice', tone: 'emergency' });
    expect(section([p('a'), p('b')]).children).toHaveLength(2);
    expect(keyValue([row('Dato', 'i dag'), row('Fra', 'i morgen', '/periode/fra')]).rows).toEqual([
      { key: 'Dato', value: [{ type: 'text', text: 'i dag' }] },
      { key: 'Fra', value: [{ type: 'text', text: 'i morgen' }], source: '/periode/fra' },
    ]);
    expect(signature({ role: 'Bruker' }, { id: 's' })).toEqual({ type: 'signature', role: 'Bruker', id: 's' });
  });

  it('makes tables with row headers unless told otherwise, and refuses a row of the wrong length', () => {
    const made = table('T', ['A', { header: 'B', align: 'end' }], [{ cells: ['1', ['2', strong('3')]] }]);
    expect(made).toMatchObject({ rowHeaders: true, columns: [{ header: 'A' }, { header: 'B', align: 'end' }] });
    expect(made.rows[0]?.cells[1]).toHaveLength(2);
    expect(table('T', ['A'], [], { rowHeaders: false }).rowHeaders).toBe(false);
    expect(() => table('T', ['A', 'B'], [{ cells: ['1', '2'] }, { cells: ['1'] }])).toThrow(
      new RangeError('table row 1 does not have 2 cells'),
    );
  });
});

it('gives room to answer: a line, as many as asked for, or boxes alone', () => {
  expect(answer('Navn', { short: true })).toEqual({ type: 'answer', label: 'Navn', lines: 1, short: true });
  expect(answer('Hva', { lines: 4 }).lines).toBe(4);
  expect(answer('Trygt', { choices: ['Ja', 'Nei'] })).toMatchObject({ lines: 0, choices: ['Ja', 'Nei'] });
});
