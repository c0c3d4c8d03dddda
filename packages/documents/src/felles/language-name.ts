import type { Language } from '@hjemmel/validator';
import { knownLanguageName } from './texts/language-names.js';

/** «arabisk» for `ar` and `ar-SY`, in the language of the letter; the code itself where the name is not known. */
export function languageName(code: string, language: Language): string {
  return knownLanguageName(code, language) ?? displayName(code, language);
}

function displayName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
