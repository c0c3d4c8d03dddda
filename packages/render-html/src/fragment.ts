import { HtmlError } from './html-error.js';

/** A letter that is to be a part of another page. */
export interface Fragment {
  /** Level of the letter's own heading, one below the heading it stands under: 1–4. Default 2. */
  readonly headingLevel?: number;
  /** What its ids begin with. Default `hj-` and a hash of the letter, so that two letters can stand in one page. */
  readonly idPrefix?: string;
  /** False where `fragmentStyle` is part of the page's own style, as under a Content-Security-Policy. Default true. */
  readonly style?: boolean;
}

/** Options filled in, but for a prefix that only the letter can give; throws HtmlError for one that cannot be used. */
export type FragmentOptions = Required<Omit<Fragment, 'idPrefix'>> & Pick<Fragment, 'idPrefix'>;

export function fragmentOptions(fragment: Fragment | true): FragmentOptions {
  const { headingLevel = 2, idPrefix, style = true } = fragment === true ? {} : fragment;
  if (![1, 2, 3, 4].includes(headingLevel)) {
    throw new HtmlError('heading-level', 'headingLevel is 1, 2, 3 or 4, since a letter has three levels of its own.');
  }
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]{0,63}$/u.test(idPrefix)) {
    throw new HtmlError('id-prefix', 'idPrefix begins with a letter and holds letters, digits, - and _ only.');
  }
  return { headingLevel, style, ...(idPrefix !== undefined && { idPrefix }) };
}
