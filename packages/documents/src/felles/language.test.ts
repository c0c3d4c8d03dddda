import { describe, expect, it } from 'vitest';
import { languageOf } from './language.js';

const from = (kommunenummer: string) => ({ kommune: { kommunenummer } });

describe('languageOf', () => {
  it('is the document’s own, unless another is wanted', () => {
    expect(languageOf({ spraak: 'nn', avsender: from('0301') })).toBe('nn');
    expect(languageOf({ spraak: 'nn', avsender: from('0301') }, 'en')).toBe('en');
  });

  it('is what the kommune writes for a document in Sami', () => {
    expect(languageOf({ spraak: 'se', avsender: from('5610') })).toBe('nb');
    expect(languageOf({ spraak: 'se', avsender: from('4640') })).toBe('nn');
    expect(languageOf({ spraak: 'se', avsender: {} })).toBe('nb');
  });
});
