/** Text with every sign that a terminal would obey, or that turns other signs around, written out as its code point. */
export function inSight(text: string): string {
  return text.replace(UNSEEN, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}

const UNSEEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
