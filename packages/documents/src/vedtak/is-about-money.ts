import type { LegalBasisCode } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';

const MONEY: ReadonlySet<string> = new Set<LegalBasisCode>(['SOTJL_18', 'SOTJL_19', 'EGENANDEL']);

/** Whether every decision is about money: then the letter is for a verge in economic matters (vgml § 21). */
export function isAboutMoney({ avgjoerelser = [] }: Pick<Draft<Vedtak>, 'avgjoerelser'>): boolean {
  return avgjoerelser.length > 0 && avgjoerelser.every(({ rettsgrunnlag }) => MONEY.has(rettsgrunnlag ?? ''));
}
