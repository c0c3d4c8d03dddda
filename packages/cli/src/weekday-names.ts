import { formatDate } from '@hjemmel/documents/felles';
import { weekday } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';

const names: Readonly<Record<Language, string>> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  nn: 'måndag tysdag onsdag torsdag fredag laurdag søndag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

/** «fredag 4. desember 2026» from an ISO date the law package vouches for. */
export function longDay(date: string, lang: Language): string {
  return `${names[lang].split(' ')[weekday(date) - 1]} ${formatDate(date, lang)}`;
}

/** A sentence may begin with a day or a name. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
