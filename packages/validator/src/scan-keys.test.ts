import { describe, expect, it } from 'vitest';
import { scanKeys } from './scan-keys.js';

const found = (text: string) => scanKeys(text).map(({ messageId, path }) => [messageId, path]);

describe('scanKeys', () => {
  it('says nothing of clean JSON', () => {
    expect(scanKeys('{"a": {"b": 1}, "c": [{"b": 1}, {"b": -1.5e3}]}')).toEqual([]);
  });

  it('finds a duplicate key where it stands, also when written with an escape', () => {
    expect(found('{"a": [{"b": 1, "b": 2}]}')).toEqual([['dobbel-noekkel', '/a/0/b']]);
    expect(found('{"ab": 1, "\\u0061b": 2}')).toEqual([['dobbel-noekkel', '/ab']]);
  });

  it('finds keys that would change an object, also when escaped', () => {
    expect(found('{"x": {"__proto__": {}}}')).toEqual([['farlig-noekkel', '/x/__proto__']]);
    expect(found('{"\\u005f_proto__": {}}')).toEqual([['farlig-noekkel', '/__proto__']]);
    expect(found('{"constructor": {"prototype": 1}}').map(([id]) => id)).toEqual(['farlig-noekkel', 'farlig-noekkel']);
  });

  it('repeats no key that is not like the name of a field', () => {
    expect(found('{"x": {"Kari Eksempel": 1, "Kari Eksempel": 2}}')).toEqual([['dobbel-noekkel', '/x']]);
    expect(found('{"a12345678901": {"b": 1, "b": 2}}')).toEqual([['dobbel-noekkel', '']]);
  });

  it.each([
    ['trailing comma', '{"a": 1,}'],
    ['line comment', '{"a": 1} // x'],
    ['block comment', '{/* x */"a": 1}'],
    ['single quotes', "{'a': 1}"],
    ['two values', '1 2'],
    ['NaN', '{"a": NaN}'],
    ['Infinity', '{"a": Infinity}'],
    ['hexadecimal', '{"a": 0x10}'],
    ['leading zero', '{"a": 012}'],
    ['open string', '{"a": "b'],
    ['tab in a string', '{"a": "b\tc"}'],
    ['line break in a string', '{"a": "b\nc"}'],
    ['empty', ''],
    ['white space alone', ' \n '],
  ])('refuses %s', (_name, text) => {
    expect(scanKeys(text)[0]).toMatchObject({ ruleId: 'skjema/json', path: '', severity: 'error' });
  });

  it('says where the error is', () => {
    expect(scanKeys('{\n  "a": 1,\n}')[0]?.params).toEqual({ aarsak: 'komma-for-mye', line: 3, column: 1 });
  });

  it.each([
    ['', 'tom'],
    ['  \n', 'tom'],
    ['{"a": 1', 'slutt'],
    ['{"a": [1, 2', 'slutt'],
    ['{"a": 1 "b": 2}', 'komma'],
    ['{"a": 1,}', 'komma-for-mye'],
    ['[1,]', 'komma-for-mye'],
    ['{"a": 1, /* x */ "b": 2}', 'kommentar'],
    ['{"a" 1}', 'kolon'],
    ['{1: 2}', 'feltnavn'],
    ['{a: 1}', 'annet'],
    ['{"a": "b\n}', 'tekst'],
    ['{"a": NaN}', 'annet'],
  ])('says of %j once that the cause is «%s»', (text, aarsak) => {
    expect(scanKeys(text).map(({ params }) => params.aarsak)).toEqual([aarsak]);
  });

  it('finds numbers that would come out as other numbers', () => {
    expect(found('{"a": 1e999, "b": [-1e999, 9007199254740993]}')).toEqual([
      ['upresist', '/a'],
      ['upresist', '/b/0'],
      ['upresist', '/b/1'],
    ]);
    expect(found('[9007199254740991, 0.1, 1e-400]')).toEqual([]);
  });

  it('gives no more findings than a person can read', () => {
    expect(scanKeys(`{${'"a": 1, '.repeat(100)}"b": 1}`)).toHaveLength(20);
  });

  it('survives depth that comments and broken strings hide', () => {
    const deep = '['.repeat(100_000);
    expect(scanKeys(`[/*"*/${deep}`).length).toBeGreaterThan(0);
    expect(scanKeys(`["\n,${deep}`).length).toBeGreaterThan(0);
  });
});
