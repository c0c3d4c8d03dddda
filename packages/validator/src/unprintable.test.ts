import { describe, expect, it } from 'vitest';
import { unprintableFindings } from './unprintable.js';

const paths = (value: unknown) => unprintableFindings(value).map(({ path }) => path);

describe('unprintableFindings', () => {
  it('lets through what people write', () => {
    expect(paths({ a: 'Čáhppesčearru, æøå\n\n- punkt\tinnrykk\r\n«👩🏽‍🦽» مرحبا \u200d' })).toEqual([]);
  });

  it.each([
    ['NUL', '\u0000'],
    ['escape', '\u001b[31m'],
    ['delete', '\u007f'],
    ['C1 control', '\u0085'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['lone high surrogate', '\ud83d'],
    ['lone low surrogate', 'x\udc69y'],
    ['noncharacter', '\uffff'],
  ])('finds %s', (_name, text) => {
    expect(unprintableFindings({ rader: [{ ab: text }] })).toEqual([
      {
        ruleId: 'skjema/ugyldig-tegn',
        messageId: 'ugyldig-tegn',
        severity: 'error',
        path: '/rader/0/ab',
        params: {},
      },
    ]);
  });

  it('leaves a fagsystem its own data, but only at the top', () => {
    expect(paths({ utvidelser: { x: '\u0000' }, a: { utvidelser: '\u0000' } })).toEqual(['/a/utvidelser']);
  });

  it('gives one finding for a value too deep to judge', () => {
    let deep: unknown = 'x\u0000';
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { a: deep };
    expect(unprintableFindings(deep)).toEqual([expect.objectContaining({ messageId: 'dybde', path: '' })]);
  });

  it('ends on a value that holds itself', () => {
    const circle: { self?: unknown; other?: unknown } = {};
    circle.self = circle;
    circle.other = [circle];
    expect(unprintableFindings(circle)).toEqual([expect.objectContaining({ messageId: 'dybde' })]);
  });

  it.each([null, undefined, 1, true, Symbol('x')])('has nothing to say of %s', (value) => {
    expect(unprintableFindings(value)).toEqual([]);
  });
});
