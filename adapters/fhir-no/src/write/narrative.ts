import { inWords } from './in-words.js';

/** Fields that name a row, not what is said of it. */
const LEADS: ReadonlySet<string> = new Set(['tekst', 'tittel', 'navn', 'beskrivelse', 'hva', 'tegn']);

/** Reads a part of a document out as XHTML. `skip` says which words are ids of rows, which mean nothing to a reader. */
export function narrative(value: unknown, skip: (words: string) => boolean): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml">${blocksOf(value, skip)}</div>`;
}

type Skip = (words: string) => boolean;

function blocksOf(value: unknown, skip: Skip): string {
  if (typeof value === 'string') return paragraphs(value);
  return listOf(value, skip);
}

const paragraphs = (text: string): string =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${xmlText(line)}</p>`)
    .join('');

function listOf(value: unknown, skip: Skip): string {
  const rows = Array.isArray(value) ? value.map((row) => itemOf(row, skip)) : fieldsOf(value, skip);
  const said = rows.filter((row) => row !== '');
  return said.length === 0 ? '' : `<ul>${said.map((row) => `<li>${row}</li>`).join('')}</ul>`;
}

/** A row of a list: its own words first, the rest of it below them. */
function itemOf(row: unknown, skip: Skip): string {
  if (typeof row !== 'object' || row === null) return wordsOf(row, skip);
  const fields = Object.entries(row);
  const lead = fields.find(([key, words]) => LEADS.has(key) && typeof words === 'string');
  const rest = listOf(Object.fromEntries(fields.filter((field) => field !== lead)), skip);
  return `${lead === undefined ? '' : wordsOf(lead[1], skip)}${rest}`;
}

function fieldsOf(value: unknown, skip: Skip): readonly string[] {
  if (typeof value !== 'object' || value === null) return [wordsOf(value, skip)];
  return Object.entries(value).map(([key, inner]) => {
    if (key === 'id') return '';
    const said = typeof inner === 'object' ? listOf(inner, skip) : wordsOf(inner, skip);
    return said === '' ? '' : `${xmlText(inWords(key))}: ${said}`;
  });
}

function wordsOf(value: unknown, skip: Skip): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value !== 'string') return value === null || value === undefined ? '' : xmlText(String(value));
  if (skip(value)) return '';
  return xmlText(isCode(value) ? inWords(value).toLowerCase() : value);
}

/** A code of a closed list: words written together. */
const isCode = (value: string): boolean => /^[a-z]+(?:[A-Z][a-z]*)+$/.test(value);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out. */
const xmlText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
