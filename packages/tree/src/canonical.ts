/** Stands in canonical output where a hyphen ended a line: the word's own, or one the format put in. */
export const LINE_END_HYPHEN = '\u00ad';
/** Stands in canonical output where white space parted two digits. */
export const DIGIT_GAP = ' ';

/** Words as the tree has them, without white space and without characters that have no shape. */
export function canonicalWords(value: string): string {
  return plain(value).replace(REORDERING, '').replace(/\s+/gu, '');
}

/**
 * Text read from a file, in the form `canonicalWords` has. Two marks are left in: `DIGIT_GAP`, since «4» before «3 uker» is
 * not «43 uker», and `LINE_END_HYPHEN`. Characters that show text in another order are left in too, and match nothing.
 */
export function canonicalOutput(value: string): string {
  return plain(value)
    .replace(/(\d?)-[^\S\n]*\n\s*(\d?)/gu, (_, before: string, after: string) =>
      before !== '' && after !== '' ? `${before}-${after}` : before + LINE_END_HYPHEN + after,
    )
    .replace(/(?<=\d)\s+(?=\d)/gu, '\u0000')
    .replace(/\s+/gu, '')
    .replaceAll('\u0000', DIGIT_GAP);
}

/** Brackets go, since some formats set them around a gap. */
function plain(value: string): string {
  if (!UNUSUAL.test(value)) return value;
  return value
    .normalize('NFC')
    .replace(/\r\n?|\u0085/gu, '\n')
    .replace(SHAPELESS, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[[\]]/gu, '');
}

/** Whatever `plain` may change: all but letters and signs that stand for themselves in NFC. */
const UNUSUAL = /[^\n\x20-\x5a\x5c\x5e-\x7e\xa0-\xac\xae-\u02ff\u2012-\u2026]/u;
const SHAPELESS = /(?![\s\u202a-\u202e\u2066-\u2069])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/gu;
