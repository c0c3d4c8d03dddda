/**
 * The text as it goes on paper: NFC, line breaks as `\n`, single spaces, and without characters that have no shape
 * (controls, soft hyphens, joiners). No visible character is changed or lost.
 */
export function printable(value: string): string {
  if (!UNUSUAL.test(value)) return value;
  return value
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\t\u3000]/gu, ' ')
    .replace(SHAPELESS, '')
    .replace(/ {2,}/gu, ' ');
}

/** Whatever may be changed: all but the line feed, single spaces, and letters and signs that stand for themselves in NFC. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2012-\u2026]| {2}/u;

/** Every control but the line feed, and all that Unicode says may be ignored when it cannot be shown. */
const SHAPELESS = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
