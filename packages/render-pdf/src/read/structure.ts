import { broken } from './broken.js';
import type { PdfObjects } from './pdf-objects.js';
import { isDict, isList, isRef, nameOf, type PdfDict, type PdfValue, textOf } from './value.js';

/** One element of the structure tree: what it is, and what it holds in reading order. */
export interface ReadElement {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  /** `Row`, `Column` or `Both`, on a header cell. */
  readonly scope?: string;
  readonly kids: readonly (ReadElement | string)[];
}

/** The text of a marked sequence, by its page object and id. */
export type MarkedText = (page: number, id: number) => string;

const DEEPEST = 60;

/** The structure tree with its words, from the catalog. */
export function readStructure(file: PdfObjects, catalog: PdfDict, textAt: MarkedText): ReadElement {
  const root = file.dict(catalog.entries.get('StructTreeRoot'), 'the structure tree');
  return { role: 'Root', kids: kidsOf(root, undefined, 0) };

  function elementOf(dict: PdfDict, page: number | undefined, depth: number): ReadElement {
    if (depth > DEEPEST) throw broken('its structure tree is too deep');
    const { entries } = dict;
    const own = pageOf(dict) ?? page;
    const said = (key: string) => (entries.has(key) ? textOf(file.resolve(entries.get(key))) : undefined);
    const [lang, alt, actual] = [said('Lang'), said('Alt'), said('ActualText')];
    const scope = scopeOf(dict);
    return {
      role: nameOf(entries.get('S')) ?? '',
      ...(lang !== undefined && { lang }),
      ...(alt !== undefined && { alt }),
      ...(scope !== undefined && { scope }),
      kids: actual === undefined ? kidsOf(dict, own, depth) : [actual],
    };
  }

  function kidsOf(dict: PdfDict, page: number | undefined, depth: number): readonly (ReadElement | string)[] {
    const held = file.resolve(dict.entries.get('K'));
    const kids = isList(held) ? held : held === undefined ? [] : [held];
    return kids.flatMap((kid) => kidOf(kid, page, depth));
  }

  function kidOf(value: PdfValue, page: number | undefined, depth: number): readonly (ReadElement | string)[] {
    const kid = file.resolve(value);
    if (typeof kid === 'number') return page === undefined ? [] : [textAt(page, kid)];
    if (!isDict(kid)) throw broken('its structure tree has a loose end');
    const type = nameOf(kid.entries.get('Type'));
    if (type === 'OBJR') return [];
    if (type !== 'MCR') return [elementOf(kid, page, depth + 1)];
    const [on, id] = [pageOf(kid) ?? page, kid.entries.get('MCID')];
    return on === undefined || typeof id !== 'number' ? [] : [textAt(on, id)];
  }

  function scopeOf({ entries }: PdfDict): string | undefined {
    if (!entries.has('A')) return undefined;
    const held = file.resolve(entries.get('A'));
    const lists = isList(held) ? held.map(file.resolve) : [held];
    return lists.flatMap((each) => (isDict(each) ? (nameOf(each.entries.get('Scope')) ?? []) : []))[0];
  }
}

function pageOf({ entries }: PdfDict): number | undefined {
  const page = entries.get('Pg');
  return isRef(page) ? page.number : undefined;
}
