import { describe, expect, it } from 'vitest';
import { intervensjonsplanTexts } from './index.js';

/** Every text of a language with its path; functions are called with the names of what they take. */
function* texts(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'function') {
    const made: unknown = path.endsWith('rights')
      ? value({ access: 'A', refusal: 'B', participation: 'C' })
      : value('FIRST', 'SECOND');
    yield* texts(made, `${path}()`);
  } else if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* texts(child, `${path}/${key}`);
  }
}

const all = Object.fromEntries(
  Object.entries(intervensjonsplanTexts).map(([language, value]) => [language, [...texts(value)]]),
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
});

it('is nynorsk in nynorsk', () => {
  const bokmaal = /\b(ikke|jeg|hvem|hva|hvordan|noen|tjenesten|kommunens|være|pårørende|verge|opplysninger|trusler)\b/i;
  expect(all.nn.filter(([, text]) => bokmaal.test(text))).toEqual([]);
});
