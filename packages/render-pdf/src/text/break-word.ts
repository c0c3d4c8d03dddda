/** The parts a word that is wider than its line may be cut into; `hyphen` says whether a cut shows one. */
export interface BrokenWord {
  readonly parts: readonly string[];
  readonly hyphen: boolean;
}

/** The syllables of a word, which joined are the word. */
export type Syllables = (word: string) => readonly string[];

/**
 * Cuts numbers at their spaces, addresses after their own marks, compounds between their words, and what is still too wide before a consonant that
 * begins a syllable, or anywhere.
 */
export function breakWord(word: string, fits: (part: string) => boolean, syllables?: Syllables): BrokenWord {
  // A telephone number, held together by no-break spaces: a hyphen in it would be dialled.
  if (/\d\u00a0\d/u.test(word)) return { parts: word.split(/(?<=\u00a0)/u), hyphen: false };
  const address = /[@/._=&?#]|\d[-:]/u.test(word);
  const whole = word.split(address ? MARKS : COMPOUND);
  const finer = address || word.length < LONG || !syllables ? (part: string) => part.split(SYLLABLE) : syllables;
  const rough = whole.flatMap((part) =>
    fits(part) ? [part] : finer(part).flatMap((piece) => (fits(piece) ? [piece] : shorten(piece))),
  );
  return { parts: joinShort(rough), hyphen: !address };
}

const MARKS = /(?<=[@/._=&?#:-])(?=.)/u;
/** After the s that joins two words, and after a hyphen. */
const COMPOUND = /(?<=\p{L}{3}(?:ings|hets|tets|skaps|sjons|doms|-))(?=\p{L}{3})/iu;
const SYLLABLE = /(?<=[aeiouyæøåáéöäü].*)(?=[bcdfghjklmnpqrstvwxzčđŋšŧž][aeiouyæøåáéöäü])/iu;
/** Letters of a word that a hyphenator is asked about; the same for every letter, whatever was loaded before. */
export const LONG = 16;
const SHORTEST = 2;
const LONGEST = 6;

/** Without vowels (or marks) a part may still be too wide for any line. */
function shorten(part: string): readonly string[] {
  const letters = Array.from(part);
  const cuts = Array.from({ length: Math.ceil(letters.length / LONGEST) }, (_, index) => index * LONGEST);
  return cuts.map((start) => letters.slice(start, start + LONGEST).join(''));
}

/** No line begins or ends with one letter alone. */
function joinShort(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const short = (last?.length ?? SHORTEST) < SHORTEST || (part.length < SHORTEST && index === parts.length - 1);
    if (last !== undefined && short) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
