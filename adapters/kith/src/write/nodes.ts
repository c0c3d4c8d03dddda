import { el, type XmlNode } from '@hjemmel/adapter/xml';
import { type CodeSet, enhetIder, personIder } from '../codes.js';

/** A code with its word; the set is named where the schema wants one (CV), and not where it has one of its own (CS). */
export const cs = (name: string, code: string, words: string): XmlNode => el(name, [], { V: code, DN: words });
export const cv = (name: string, set: CodeSet, code: string): XmlNode =>
  el(name, [], { V: code, DN: set.codes[code] ?? '', S: set.oid });

export const optional = (name: string, text: string | undefined): XmlNode | undefined =>
  text === undefined || text === '' ? undefined : el(name, text);

/** A number with its kind; `prefix` is that of the shared components where they are another namespace than around them. */
function ident(set: CodeSet, code: string, id: string): XmlNode {
  return el('Ident', [el('Id', id), cv('TypeId', set, code)]);
}

export const enhetIdent = (code: 'HER' | 'ENH', id: string): XmlNode => ident(enhetIder, code, id);
export const personIdent = (code: 'HER' | 'FNR' | 'DNR', id: string): XmlNode => ident(personIder, code, id);

/** Family name last, as everywhere in a health record; one word alone is the family name. */
export function nameOf(whole: string): readonly [family: string, given: string | undefined] {
  const words = whole.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return [family, words.length === 0 ? undefined : words.join(' ')];
}

/** A Norwegian number, or one with its own country code, as an address; undefined for what is no number. */
export function telephone(number: string | undefined): string | undefined {
  const digits = number?.replace(/[\s()-]/g, '') ?? '';
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
