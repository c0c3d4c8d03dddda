import type { ThemeFinding, ThemeMessageId } from './theme-finding.js';

/** Notes a fault; returns undefined, so that a reader can end with it. */
export type Report = (messageId: ThemeMessageId, path: string, params?: ThemeFinding['params']) => undefined;

export type Fields = Readonly<Record<string, unknown>>;

/** An object with none but the `known` fields; unknown ones are reported and passed over. */
export function objectAt(value: unknown, path: string, known: readonly string[], report: Report): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return report('ikke-objekt', path);
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    report('ukjent-felt', `${path}/${pointerPart(name)}`, { felt: name.slice(0, 40), kjente: known.join(', ') });
  }
  return value as Fields;
}

/** A field that must be there. */
export function required(fields: Fields, name: string, path: string, report: Report): unknown {
  if (fields[name] === undefined) report('mangler', `${path}/${name}`, { felt: name });
  return fields[name];
}

/** One line of words; undefined, without a report, when there is none. */
export function textAt(value: unknown, path: string, longest: number, report: Report): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') return report('tekst', path);
  const hidden = UNSEEMLY.exec(value)?.[0];
  if (hidden !== undefined) return report('tegn', path, { kode: codeOf(hidden) });
  const text = value.normalize('NFC').trim();
  if (text.length > longest) return report('for-lang', path, { lengde: text.length, plass: longest });
  return text;
}

/** Lines of words; none when the field is absent. */
export function textsAt(
  value: unknown,
  path: string,
  { most, longest }: { readonly most: number; readonly longest: number },
  report: Report,
): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return report('liste', path) ?? [];
  if (value.length > most) report('for-mange', path, { plass: most });
  return value.flatMap((entry: unknown, index) => {
    if (entry === undefined || entry === null) return report('tekst', `${path}/${index}`) ?? [];
    return textAt(entry, `${path}/${index}`, longest, report) ?? [];
  });
}

/** Controls, lone surrogates and what shows text in another order. */
const UNSEEMLY = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
