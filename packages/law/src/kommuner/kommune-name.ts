import { type Kommune, kommune } from './kommune.js';

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' };
const suffix = /\s+(kommune|kommuna|herad|suohkan|gielda|tjïelte|tjielte|komuuni)$/u;
const combiningMarks = /\p{M}/gu;

function fold(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(suffix, '')
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[æøđŋŧ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[\s\u2010-\u2015-]+/gu, '');
}

function names({ navn, samiskNavn, kvenskNavn }: Kommune): readonly string[] {
  return [navn, samiskNavn, kvenskNavn].flatMap((name) => (name === undefined ? [] : [fold(name)]));
}

/** Parallel names stand side by side with a spaced dash, a slash or a comma; a hyphen inside a name is not a divider. */
const divider = /\s+[\u2010-\u2015-]\s+|\s*[/,;|]\s*/u;

/**
 * Says whether a written name fits a kommunenummer, tolerating case, accents, hyphens, spacing, «kommune» and parallel Sami
 * or Kven names; false for an unknown number. Never throws.
 */
export function kommuneNameMatches(kommunenummer: string, name: string): boolean {
  const found = kommune(kommunenummer);
  if (found === undefined) return false;
  const known = names(found);
  return known.includes(fold(name)) || name.split(divider).some((part) => known.includes(fold(part)));
}
