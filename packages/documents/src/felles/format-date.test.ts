import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from './format-date.js';

describe('formatDate', () => {
  it('writes dates as people do in each language', () => {
    expect(formatDate('2026-05-01', 'nb')).toBe('1. mai 2026');
    expect(formatDate('2026-12-31', 'nn')).toBe('31. desember 2026');
    expect(formatDate('2026-11-03', 'en')).toBe('3 November 2026');
  });

  it('takes the local date of a timestamp as it is written', () => {
    expect(formatDate('2026-01-01T00:30:00+01:00', 'nb')).toBe('1. januar 2026');
  });
});

describe('formatPeriod', () => {
  it('writes both ends, or the first alone', () => {
    expect(formatPeriod({ fra: '2026-12-01', til: '2027-11-30' }, 'nb')).toBe(
      'fra 1. desember 2026 til 30. november 2027',
    );
    expect(formatPeriod({ fra: '2026-12-01' }, 'nn')).toBe('frå 1. desember 2026');
  });

  it('shows that a draft lacks the first day', () => {
    expect(formatPeriod({ til: '2026-12-01' }, 'en')).toBe('from Missing: date to 1 December 2026');
  });
});
