import type { PathSegment } from '@hjemmel/validator';
import type { Fields, Place } from './survey.js';

/** Every text of a document with its place; only for a document known to hold something, as it is slow beside `survey`. */
export function freeTexts(document: object): readonly Place<string>[] {
  const texts: Place<string>[] = [];
  collect(document as Fields, [], texts);
  return texts;
}

/**
 * Names of the fields where the person speaks; what stands in or under one of them, only the person corrects. A type adds its
 * own by `fellesRulesWith`.
 */
export const OWN_WORDS: readonly string[] = ['hvaErViktigForDeg', 'oensker', 'soekt'];

/** Whether a text stands in or under a field with one of these names. */
export function isOwnWords({ path }: Place<string>, ownWords: readonly string[]): boolean {
  return path.some((segment) => typeof segment === 'string' && ownWords.includes(segment));
}

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
