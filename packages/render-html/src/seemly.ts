/**
 * The text in NFC with line breaks as `\n`, and without what can only deceive: controls, characters that show text in
 * another order, and invisible ones. Joiners, soft hyphens and variation selectors stay, since words and signs need them.
 */
export function seemly(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(UNSEEMLY, '');
}

const UNSEEMLY =
  /(?![\n\u00ad\u200b-\u200e]|[\ufe00-\ufe0f])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
