/** What was typed, as a value, or undefined where it cannot be read as one; the words are then kept as they stand. */
export function dateTyped(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim());
  const norwegian = /^(\d{1,2})[.\s/-]\s?(\d{1,2})[.\s/-]\s?(\d{4}|\d{2})$/u.exec(text.trim());
  const [year = '', month = '', day = ''] = iso ? iso.slice(1) : norwegian ? norwegian.slice(1).reverse() : [];
  if (year === '') return undefined;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

/** `2026-02-01` as «01.02.2026»; anything else as it stands. */
export function dateShown(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
  return day === undefined ? value : `${day}.${month}.${year}`;
}

/** With a comma or a full stop before the decimals, and spaces between thousands. */
export function numberTyped(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/gu, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

export function numberShown(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : '';
}

/**
 * Words as they go into a document: letters of every script and signs made of several stay, line breaks become `\n`, and what
 * nobody sees but a printer refuses is gone.
 */
export function plainTyped(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(UNSEEN, '');
}

const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
