import type { Syllables } from './break-word.js';

let loaded: Syllables | undefined;

/** Norwegian syllables; `wanted` tells whether they were asked for before they were loaded, and what was set must be set anew. */
export interface Hyphenator {
  readonly syllables: Syllables;
  readonly wanted: () => boolean;
}

/** The patterns are large and few letters need them, so they are loaded only when a word must be cut. */
export function hyphenator(): Hyphenator {
  let asked = false;
  const ask: Syllables = (word) => {
    asked = true;
    return [word];
  };
  return { syllables: loaded ?? ask, wanted: () => asked };
}

export async function loadHyphenator(): Promise<void> {
  loaded = (await import('@react-pdf/hyphenate/no')).syllables;
}
