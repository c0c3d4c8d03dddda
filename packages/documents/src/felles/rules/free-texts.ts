import type { PathSegment } from '@hjemmel/validator';
import type { Fields, Place } from './survey.js';

/** Every text of a document with its place; only for a document known to hold something, as it is slow beside `survey`. */
export function freeTexts(document: object): readonly Place<string>[] {
  const texts: Place<string>[] = [];
  collect(document as Fields, [], texts);
  return texts;
}

/** Whether a text is in the person's own words, which nobody but the person corrects. */
export function isOwnWords({ path }: Place<string>): boolean {
  return path.some((segment) => OWN_WORDS.has(segment));
}

const OWN_WORDS: ReadonlySet<PathSegment> = new Set([
  'brukersSyn',
  'dinVurdering',
  'hvaErViktigForDeg',
  'oensker',
  'oenskerIkke',
  'slikVilJegMoetes',
  'soekt',
]);

function collect(value: unknown, path: PathSegment[], texts: Place<string>[]): void {
  if (typeof value === 'string') texts.push({ value, path: [...path] });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (path.length === 0 && key === 'utvidelser') continue;
    path.push(Array.isArray(value) ? Number(key) : key);
    collect(child, path, texts);
    path.pop();
  }
}
