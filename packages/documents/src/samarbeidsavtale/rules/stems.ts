const LENGTH = 4;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';
const [OTHER_LETTER, DIGIT, SECTION] = [30, 31, 32];
/** Six bits for each letter keep a stem a small integer. */
const BASE = 64;

/** What a Latin-1 character counts as in a word; 0 for what stands between words. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char === '§') return SECTION;
  if (/\d/.test(char)) return DIGIT;
  return /\p{L}/u.test(char) ? ALPHABET.indexOf(char) + 1 || OTHER_LETTER : 0;
});

/** The first letters of a word as one number: to look it up without making a string. */
export function stemOf(word: string): number {
  let stem = 0;
  for (let at = 0; at < Math.min(LENGTH, word.length); at++) stem = stem * BASE + folded(word, at);
  return stem;
}

/** Calls `visitor` with the stem of every word of a text, in order. */
export function eachStem(text: string, visitor: (stem: number) => void): void {
  let [stem, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = folded(text, at);
    if (letter !== 0 && letters < LENGTH) stem = stem * BASE + letter;
    if (letter !== 0) letters++;
    else if (letters > 0) {
      visitor(stem);
      stem = 0;
      letters = 0;
    }
  }
  if (letters > 0) visitor(stem);
}

function folded(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 256 ? (FOLDED[code] ?? 0) : 0;
}
