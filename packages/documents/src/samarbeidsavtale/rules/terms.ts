import { oncePerRun, type PathSegment } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { eachStem } from './stems.js';

/** A text that the kommune wrote as a term of the agreement, and where. */
export interface Term {
  readonly text: string;
  readonly path: readonly PathSegment[];
  /** Its place among the terms. */
  readonly order: number;
}

export interface Terms {
  /** The terms with a word of this stem. */
  readonly byStem: ReadonlyMap<number, readonly Term[]>;
}

/** What the agreement agrees on; names, consents and the envelope are not terms. */
const TERMS: readonly (keyof Agreement)[] = [
  'formaal',
  'innflytting',
  'duKanForventeAvOss',
  'viForventerAvDeg',
  'kontaktform',
  'oppfoelging',
  'hjemmebesoek',
  'noekkelavtale',
  'hms',
  'husleieSikret',
  'depositumsgaranti',
  'bomiljoe',
  'hverdagOgAktivitet',
  'varighet',
  'evaluering',
  'endring',
  'vedBrudd',
  'opphoer',
];

// The person's own words are nobody's terms.
const OWN_WORDS = 'dinVurdering';

/** The terms of an agreement. */
export const termsOf = oncePerRun<Agreement, Terms>((document) => {
  const all: Term[] = [];
  for (const key of TERMS) collect(document[key], [key], all);
  return { byStem: index(all) };
});

function index(all: readonly Term[]): ReadonlyMap<number, readonly Term[]> {
  const byStem = new Map<number, Term[]>();
  for (const term of all) {
    eachStem(term.text, (stem) => {
      const terms = byStem.get(stem);
      if (!terms) byStem.set(stem, [term]);
      else if (terms[terms.length - 1] !== term) terms.push(term);
    });
  }
  return byStem;
}

function collect(value: unknown, path: PathSegment[], terms: Term[]): void {
  if (typeof value === 'string') {
    // Codes, dates and ids are one word.
    if (value.includes(' ')) terms.push({ text: value, path: [...path], order: terms.length });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collectAt(value[index], index, path, terms);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      if (key !== OWN_WORDS) collectAt((value as Readonly<Record<string, unknown>>)[key], key, path, terms);
    }
  }
}

function collectAt(value: unknown, segment: PathSegment, path: PathSegment[], terms: Term[]): void {
  path.push(segment);
  collect(value, path, terms);
  path.pop();
}
