import { describe, expect, it } from 'vitest';
import { isOrganisasjonsnummer } from './organisasjonsnummer.js';

describe('isOrganisasjonsnummer', () => {
  it.each(['974002183', '974761076', '000000000'])('takes %s', (value) => {
    expect(isOrganisasjonsnummer(value)).toBe(true);
  });

  it.each(['974002184', '97400218', '9740021833', '97400218a', ' 974002183', ''])('refuses «%s»', (value) => {
    expect(isOrganisasjonsnummer(value)).toBe(false);
  });

  it('refuses a number whose check digit would be ten', () => {
    const body = Array.from({ length: 200 }, (_, index) => String(90000000 + index));
    const none = body.filter((first) => ![...'0123456789'].some((digit) => isOrganisasjonsnummer(first + digit)));
    expect(none.length).toBeGreaterThan(0);
  });
});
