/** What stands in one field of a document made for a test: words or digits found nowhere else. */
export interface Canary {
  /** JSON pointer, with `*` for the rows of a list. */
  readonly field: string;
  /** The same with the rows numbered. */
  readonly at: string;
  readonly value: string;
  /** What the schema says of the field and of those it stands in, to be searched for words. */
  readonly about: string;
  /** Fields named in the schema (`$ref`) around it: `person`, `adresse` … */
  readonly parts: readonly string[];
}

/** «qxabcqz»: no word of any letter, no hexadecimal, no breaking point. */
export function wordCanary(number: number): string {
  const letters = [17576, 676, 26, 1].map((size) => String.fromCharCode(97 + (Math.floor(number / size) % 26)));
  return `Qx${letters.join('')}qz`;
}

/** Where the canary stands in text from which spaces of all kinds and breaks may have been taken or put in. */
export function findsIn(text: string): (value: string) => boolean {
  const squeezed = squeeze(text);
  return (value) => squeezed.includes(squeeze(value));
}

/** Spaces, breaks, soft hyphens and marks nobody sees are no hiding place. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '').toLowerCase();
}
