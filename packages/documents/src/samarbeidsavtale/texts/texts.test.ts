import { describe, expect, it } from 'vitest';
import { samarbeidsavtaleTexts } from './index.js';

const ARGUMENTS = ['Navn', 'rolle'];

/** Every text with its path; functions are asked with words, a number where they count. */
function* texts(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield* texts(called(path, value as (...values: unknown[]) => unknown), path);
  else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) yield* texts(child, `${path}/${key}`);
  }
}

function called(path: string, make: (...values: unknown[]) => unknown): unknown {
  if (path !== '/frequency') return make(...ARGUMENTS);
  return (['dag', 'uke', 'toUker', 'maaned', 'halvaar'] as const).flatMap((per) => [make(1, per), make(3, per)]);
}

describe.each(Object.entries(samarbeidsavtaleTexts))('%s', (language, table) => {
  const all = [...texts(table)];

  it('has no empty text and no place left unfilled', () => {
    expect(all.filter(([, text]) => text.trim() === '' || /[{}]|undefined|\[object/.test(text))).toEqual([]);
  });

  it('says the same things as bokmål', () => {
    const paths = (list: Iterable<readonly [string, string]>) => [...list].map(([path]) => path).sort();
    expect(paths(all)).toEqual(paths(texts(samarbeidsavtaleTexts.nb)));
  });

  it('never prints a code', () => {
    expect(all.filter(([, text]) => /[a-z][A-Z]/.test(text)).map(([, text]) => text)).toEqual([]);
  });

  it('is written in its own language', () => {
    const foreign = {
      nb: /\b(ikkje|eg|frå|kva|heim|bustad)\b/i,
      nn: /\b(ikke|jeg|fra|hva|hjem|bolig|deres)\b/i,
      en: /[æøå]/i,
    };
    expect(all.filter(([, text]) => foreign[language as 'nb'].test(text))).toEqual([]);
  });
});
