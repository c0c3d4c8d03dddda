/**
 * The text as it goes into the file: NFC, line breaks as `\n`, single spaces, and without controls, characters that show text
 * in another order, and invisible ones. Joiners and variation selectors stay, since names and signs need them.
 */
export function printable(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\t\u3000]/gu, ' ')
    .replace(UNSEEMLY, '')
    .replace(/ {2,}/gu, ' ');
}

const UNSEEMLY = /(?![\n\u200c-\u200e]|[\ufe00-\ufe0f])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether anything is left to see. */
export function showsWords(value: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(printable(value));
}
