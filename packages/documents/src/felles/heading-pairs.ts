import type { HeadingPair } from './document-type.js';

/** Norwegian words with Sami ones, wherever the Sami texts have a word. Does not compile when the Norwegian lack a key. */
export function headingPairs<Sami extends object>(norwegian: Sami, sami: Sami): readonly HeadingPair[] {
  return pairs(norwegian, sami);
}

function pairs(norwegian: unknown, sami: unknown): readonly HeadingPair[] {
  if (typeof norwegian === 'string' && typeof sami === 'string') return [[norwegian, sami]];
  if (!isObject(norwegian) || !isObject(sami)) return [];
  return Object.entries(sami).flatMap(([key, value]) => pairs(norwegian[key], value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
