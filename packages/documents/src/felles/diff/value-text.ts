import type { Language } from '@hjemmel/validator';
import { formatDate } from '../format-date.js';
import type { LayoutField, LayoutTexts } from '../layout/layout.js';
import { fellesTexts } from '../texts/index.js';
import { titleOfRow } from './row-title.js';

/** What values are read with. */
export interface Reading {
  readonly language: Language;
  readonly texts: LayoutTexts;
  /** The document the value is from, in which references are looked up. */
  readonly document: unknown;
}

/** A value as a person reads it: codes in words, dates written out, a reference as the row it points at. */
export function valueText(value: unknown, field: LayoutField | undefined, reading: Reading): string {
  const { language, texts } = reading;
  if (Array.isArray(value)) return value.map((each: unknown) => valueText(each, field, reading)).join(', ');
  if (typeof value === 'boolean') return value ? fellesTexts[language].yes : fellesTexts[language].no;
  if (typeof value !== 'string') return value === undefined ? '' : plain(value);
  const word = field && texts.choices[field.text]?.[value];
  if (word !== undefined) return word;
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value)) return formatDate(value.slice(0, 10), language);
  const refers = field?.widget === 'reference' || field?.widget === 'references';
  return refers ? (titleOfRow(reading.document, value) ?? value) : value;
}

function plain(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : JSON.stringify(value);
}
