import type { Language } from '@hjemmel/validator';
import { fellesTexts } from './texts/index.js';

/** «23. november 2026» / «23 November 2026» from an ISO date or the date part of a timestamp. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const name = fellesTexts[language].months[(month ?? 1) - 1];
  return language === 'en' ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`;
}

/** «fra 1. desember 2026 til 30. november 2027», or only «fra …» where there is no end. */
export function formatPeriod(period: { readonly fra?: string; readonly til?: string }, language: Language): string {
  const texts = fellesTexts[language];
  const from =
    period.fra === undefined ? texts.missing(texts.labels.date.toLowerCase()) : formatDate(period.fra, language);
  return period.til === undefined ? texts.fromOn(from) : texts.fromTo(from, formatDate(period.til, language));
}

/** «1.12.2026 – 30.11.2027» for narrow cells, or «fra 1.12.2026» where there is no end. */
export function formatPeriodShort(
  { fra, til }: { readonly fra?: string; readonly til?: string },
  language: Language,
): string {
  return til === undefined ? fellesTexts[language].fromOn(shortDate(fra)) : `${shortDate(fra)} – ${shortDate(til)}`;
}

function shortDate(iso: string | undefined): string {
  if (iso === undefined) return '';
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day}.${month}.${year}`;
}
