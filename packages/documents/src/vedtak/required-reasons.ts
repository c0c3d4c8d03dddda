import { legalBasis } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import { appealOf, type Regime } from './klagerett/regimes.js';

type Answer = Regime['appeal'] | undefined;

/**
 * Whether the facts and the rules must be stated: forvaltningsloven chapter V applies to some decision in the letter, which
 * it does not to short health and care services, plan and coordinator (pbrl § 2-7). Where the law's answer is not known, they must.
 */
export function reasonsRequired(vedtak: Draft<Vedtak>, answers = answersOf(vedtak)): boolean {
  if (vedtak.begrunnelse?.utelatt) return false;
  return answers.length === 0 || answers.some((appeal) => !appeal || !('regime' in appeal) || appeal.fvl45);
}

/** Whether a law says that what the person wanted must weigh heavily (pbrl § 3-1, sotjl § 42, bsl § 7). */
export function participationRequired({ begrunnelse, avgjoerelser = [] }: Draft<Vedtak>): boolean {
  if (begrunnelse?.utelatt) return false;
  return avgjoerelser.length === 0 || avgjoerelser.some(({ rettsgrunnlag }) => hasDuty(rettsgrunnlag ?? ''));
}

function answersOf(vedtak: Draft<Vedtak>): readonly Answer[] {
  return (vedtak.avgjoerelser ?? []).map((avgjoerelse) => appealOf(vedtak, avgjoerelse, {}));
}

function hasDuty(code: string): boolean {
  return code === 'BSL_6' || code.startsWith('SOTJL_') || (code !== 'EGENANDEL' && legalBasis(code)?.regime === 'pbrl');
}
