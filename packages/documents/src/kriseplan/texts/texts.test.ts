import { describe, expect, it } from 'vitest';
import { kriseplanTexts } from './index.js';

/** Every text of a language with its path; functions are called with words that can be recognised. */
function* texts(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'function') yield* texts(value('FIRST', 'SECOND'), `${path}()`);
  else if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* texts(child, `${path}/${key}`);
  }
}

const all = Object.fromEntries(
  Object.entries(kriseplanTexts).map(([language, value]) => [language, [...texts(value)]]),
) as Record<'nb' | 'nn' | 'en', (readonly [string, string])[]>;

describe.each(['nb', 'nn', 'en'] as const)('%s', (language) => {
  it('has no empty text and no place left to fill', () => {
    for (const [, text] of all[language]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\{|\}|undefined|\[object/);
    }
  });

  it('has the same texts as bokmål', () => {
    expect(all[language].map(([path]) => path)).toEqual(all.nb.map(([path]) => path));
  });

  it('has the same three numbers, in no other order than the box', () => {
    expect(kriseplanTexts[language].emergency.map(({ phone }) => phone)).toEqual(['113', '112', '116117']);
  });
});

it('is nynorsk in nynorsk', () => {
  const bokmaal = /\b(ikke|jeg|hvem|hva|hvis|hvordan|noen|tjenesten|være|blir kontaktet|pårørende|fra|tegn|vet)\b/i;
  expect(all.nn.filter(([, text]) => bokmaal.test(text))).toEqual([]);
});
