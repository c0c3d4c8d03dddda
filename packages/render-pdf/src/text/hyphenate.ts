import { LONG, type Syllables } from './break-word.js';

let loading: Promise<Syllables> | undefined;

/** Norwegian syllables, loaded the first time a tree has a word long enough to need them; undefined when it has none. */
export async function hyphenatorFor(texts: Iterable<string>): Promise<Syllables | undefined> {
  for (const text of texts) {
    if (LONG_WORD.test(text)) {
      loading ??= import('@react-pdf/hyphenate/no').then(({ syllables }) => syllables);
      return loading;
    }
  }
  return undefined;
}

const LONG_WORD = new RegExp(`[^\\s]{${LONG}}`, 'u');
