/** One way a sentence can say what a rule looks for. Patterns are never global. */
export interface Look {
  readonly pattern: RegExp;
  /** What must stand in the same sentence. */
  readonly along: RegExp | undefined;
  /** Whether a negation beside it takes it back; where the negation is part of what is said, it does not. */
  readonly negatable: boolean;
}

/** «Hjelpen stanses» but not «hjelpen stanses ikke». */
export function asserts(pattern: RegExp, along?: RegExp): Look {
  return { pattern, along, negatable: true };
}

/** «Du kan ikke klage»: said as it stands. */
export function states(pattern: RegExp, along?: RegExp): Look {
  return { pattern, along, negatable: false };
}

const NEGATION =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|hverken|verken|korkje|uten|utan|frivillige?|not|never|no|nor|cannot|without|don[’']t|voluntary)(?!\p{L})/iu;
const BEFORE = /(?:[^\s,;:–]+\s+){0,5}$/u;
const AFTER = /^\p{L}*(?:\s+[^\s,;:–]+){0,2}/u;
const TAKEN_BACK = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|not|never|no)(?!\p{L})/iu;

/** Whether a sentence says it. A negation counts in the same clause: up to five words before, inside, or in the two words after. */
export function says(sentence: string, { pattern, along, negatable }: Look): boolean {
  const match = pattern.exec(sentence);
  if (!match || along?.test(sentence) === false) return false;
  if (!negatable) return true;
  const [found] = match;
  const before = BEFORE.exec(sentence.slice(0, match.index))?.[0] ?? '';
  const after = AFTER.exec(sentence.slice(match.index + found.length))?.[0] ?? '';
  return !NEGATION.test(`${before}${found}`) && !TAKEN_BACK.test(after);
}
