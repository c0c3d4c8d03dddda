import type { Language } from '@hjemmel/validator';

/** «arabisk» for `ar`, in the language of the letter; the code itself where the name is not known. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
