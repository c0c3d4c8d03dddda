import { describe, expect, it } from 'vitest';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it('is the document’s own, unless another is wanted', () => {
    expect(languageOf({ spraak: 'nn' })).toBe('nn');
    expect(languageOf({ spraak: 'nn' }, 'en')).toBe('en');
  });

  it('is bokmål for a document in Sami', () => {
    expect(languageOf({ spraak: 'se' })).toBe('nb');
  });
});
