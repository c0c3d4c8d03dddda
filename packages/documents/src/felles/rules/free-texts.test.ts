import type { BaseDocument, Draft } from '@hjemmel/model';
import { runRules } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { freeTexts, isOwnWords } from './free-texts.js';
import { fellesRules, fellesRulesWith } from './index.js';
import { testDocument } from './test-document.js';

describe('freeTexts', () => {
  it('gives every text with its place', () => {
    expect(freeTexts({ a: 'x', b: [{ c: 'y' }, 'z'], n: 1, utvidelser: { d: 'w' } })).toEqual([
      { value: 'x', path: ['a'] },
      { value: 'y', path: ['b', 0, 'c'] },
      { value: 'z', path: ['b', 1] },
    ]);
  });
});

describe('isOwnWords', () => {
  it('is about the named fields, and all that stands under them', () => {
    expect(isOwnWords({ value: '', path: ['brukersSyn', 'enigI'] }, ['brukersSyn'])).toBe(true);
    expect(isOwnWords({ value: '', path: ['tiltak', 0, 'beskrivelse'] }, ['brukersSyn', '0'])).toBe(false);
  });
});

const outdated = (rules: typeof fellesRules, document: object) =>
  runRules(rules, document as Draft<BaseDocument>, {
    lawDate: '2026-11-23',
    today: '2026-11-23',
    inForce: () => true,
  })
    .filter(({ ruleId }) => ruleId === 'felles/utdaterte-ord')
    .map(({ path }) => path);

it('leaves the person’s own words alone in the fields a type names, and in those alone', () => {
  const word = 'Jeg har samtykkekompetanse.';
  const document = testDocument({ varselsignaler: [{ tiltak: [{ hva: word }] }], kopier: [{ hvor: word }] });
  expect(outdated(fellesRules, document)).toEqual(['/varselsignaler/0/tiltak/0/hva', '/kopier/0/hvor']);
  expect(outdated(fellesRulesWith({ ownWords: ['varselsignaler'] }), document)).toEqual(['/kopier/0/hvor']);
});
