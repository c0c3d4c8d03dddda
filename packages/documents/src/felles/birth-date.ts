import type { DraftPart, Identifikator } from '@hjemmel/model';

/**
 * ISO date of birth from a national number or a stated date. Synthetic series (month +80 of Skatteetaten, +40 and +65 of
 * others) and D-numbers (day +40) are read as the date they stand for; undefined where none can be told.
 */
export function birthDate(identifikator: DraftPart<Identifikator> | undefined): string | undefined {
  if (identifikator?.type === 'kunFoedselsdato') return identifikator.dato;
  if (identifikator?.type !== 'foedselsnummer' && identifikator?.type !== 'dNummer') return undefined;
  const value = identifikator.verdi;
  return value !== undefined && /^\d{11}$/.test(value) ? fromNumber(value) : undefined;
}

function fromNumber(value: string): string {
  const day = Number(value.slice(0, 2)) % 40;
  const month = realMonth(Number(value.slice(2, 4)));
  const year = fullYear(Number(value.slice(4, 6)), Number(value.slice(6, 9)));
  return `${year}-${pad(month)}-${pad(day)}`;
}

function realMonth(month: number): number {
  if (month > 80) return month - 80;
  if (month > 65) return month - 65;
  return month > 40 ? month - 40 : month;
}

// The individual number says the century (Folkeregisteret).
function fullYear(year: number, individual: number): number {
  if (individual < 500) return 1900 + year;
  if (individual < 750 && year >= 54) return 1800 + year;
  if (individual >= 900 && year >= 40) return 1900 + year;
  return 2000 + year;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
