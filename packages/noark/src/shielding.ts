import {
  cite,
  type InForceOptions,
  type LegalBasisCode,
  newAdministrationActApplies,
  type ProvisionId,
} from '@hjemmel/law';
import type { BaseDocument, Vedtak } from '@hjemmel/model';
import type { NoarkType } from './options.js';

type Regime = 'helse' | 'sosial' | 'forvaltning';

/** Which duty of secrecy a basis stands under, by the statute it is named after. */
function regimeOf(code: LegalBasisCode): Regime {
  if (/^(HOL|PBRL)_|^EGENANDEL$/.test(code)) return 'helse';
  return /^(SOTJL|NAVL)_/.test(code) ? 'sosial' : 'forvaltning';
}

const ofType: Readonly<Record<Exclude<NoarkType, 'vedtak'>, readonly Regime[]>> = {
  samarbeidsavtale: ['helse', 'forvaltning'],
  'individuell-plan': ['helse'],
  kriseplan: ['helse'],
  intervensjonsplan: ['helse', 'forvaltning'],
};

const order: readonly Regime[] = ['helse', 'sosial', 'forvaltning'];

/** The duties of secrecy of one document on its own date, once each and in a fixed order. */
function dutiesOf(document: BaseDocument, date: string, options: InForceOptions): readonly ProvisionId[] {
  const found =
    document.type === 'vedtak'
      ? (document as unknown as Vedtak).avgjoerelser.map(({ rettsgrunnlag }) => regimeOf(rettsgrunnlag))
      : (ofType[document.type as Exclude<NoarkType, 'vedtak'>] ?? ['forvaltning']);
  const provisions: Readonly<Record<Regime, ProvisionId>> = {
    helse: 'hol-12-1',
    sosial: 'sotjl-44',
    forvaltning: newAdministrationActApplies(date, options) ? 'nfvl-30' : 'fvl-13',
  };
  return order.filter((regime) => found.includes(regime)).map((regime) => provisions[regime]);
}

/** The ground for withholding in words: offentleglova § 13 with every duty of secrecy the document stands under. */
export function skjermingshjemmelOf(document: BaseDocument, date: string, options: InForceOptions): string {
  return `Offentleglova § 13 jf. ${cite(dutiesOf(document, date, options), 'nb')}`;
}
