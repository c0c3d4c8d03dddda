import { describe, expect, it } from 'vitest';
import { kommuner } from './kommune.js';
import { kommuneNameMatches } from './kommune-name.js';

describe('kommuneNameMatches', () => {
  it('accepts every registered name, alone and with kommune', () => {
    for (const { kommunenummer, navn, samiskNavn, kvenskNavn } of kommuner())
      for (const name of [navn, samiskNavn, kvenskNavn])
        if (name !== undefined) {
          expect([name, kommuneNameMatches(kommunenummer, name)]).toEqual([name, true]);
          expect([name, kommuneNameMatches(kommunenummer, `${name} kommune`)]).toEqual([name, true]);
        }
  });

  it.each([
    ['5610', 'Karasjok – Kárášjohka'],
    ['5610', 'Kárášjohka Karasjok, Karasjok kommune'],
    ['5610', 'KARASJOK KOMMUNE'],
    ['5610', 'Karasjohka'],
    ['5540', 'Gáivuotna/Kåfjord/Kaivuono'],
    ['5540', 'Gáivuotna - Kåfjord - Kaivuono'],
    ['3226', 'Aurskog Høland'],
    ['3226', 'aurskog‑høland kommune'],
    ['4020', 'MidtTelemark'],
    ['0301', 'Oslo kommune, Bydel Grünerløkka'],
    ['3419', 'Våler (Innlandet)'],
    ['1515', 'Herøy kommune (Møre og Romsdal)'],
    ['4620', 'Ulvik herad'],
  ])('%s fits «%s»', (number, name) => {
    expect(kommuneNameMatches(number, name)).toBe(true);
  });

  it.each([
    ['0301', 'Bergen'],
    ['0301', ''],
    ['0301', 'kommune'],
    ['3414', 'Sør-Odal'],
    ['3414', 'Odal'],
    ['9999', 'Oslo'],
  ])('%s does not fit «%s»', (number, name) => {
    expect(kommuneNameMatches(number, name)).toBe(false);
  });
});
