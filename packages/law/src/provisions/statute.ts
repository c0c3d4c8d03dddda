import type { Sikkerhet } from './provision.js';

/** A statute or regulation; navn is the short title in running text, kortnavn the abbreviation where there is one. */
export interface Statute {
  readonly id: StatuteId;
  readonly navn: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly kortnavn: { readonly nb: string; readonly nn: string };
  /** Lovdata's reference, such as 'lov/1999-07-02-63'. */
  readonly lovdata: string;
  readonly url: string;
  readonly sikkerhet: Sikkerhet;
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
  readonly ikkeIKraft?: true;
  /** True when it is divided into articles and not paragraphs. */
  readonly artikler?: true;
}

/** The closed list of statutes the register knows. */
export type StatuteId =
  | 'aml'
  | 'arkf'
  | 'arkl'
  | 'bsf'
  | 'bsl'
  | 'bvl'
  | 'dl'
  | 'eff'
  | 'egf'
  | 'emk'
  | 'fua'
  | 'fvl'
  | 'fvlf'
  | 'gdpr'
  | 'grl'
  | 'habf'
  | 'helg'
  | 'hol'
  | 'hpl'
  | 'husl'
  | 'ipf'
  | 'ldl'
  | 'maidagl'
  | 'navl'
  | 'nfvl'
  | 'pbrl'
  | 'phvl'
  | 'pjf'
  | 'raf'
  | 'rhl'
  | 'sam'
  | 'samf'
  | 'sotjl'
  | 'sphl'
  | 'spl'
  | 'spvf'
  | 'strl'
  | 'tolk'
  | 'tvfl'
  | 'uuf'
  | 'vgml';
