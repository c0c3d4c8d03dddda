import { kommune } from './kommune.js';

/** The written norm a kommune has chosen, as a language code; bokmål for a neutral one and for a number that is not known. */
export function defaultLanguage(kommunenummer: string): 'nb' | 'nn' {
  return kommune(kommunenummer)?.maalform === 'nynorsk' ? 'nn' : 'nb';
}
