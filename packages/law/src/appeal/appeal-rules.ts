import { legalBases } from '../legal-bases/register.js';
import { underNewAdministrationAct } from '../provisions/administration-acts.js';
import type { ProvisionId } from '../provisions/register.js';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a provision holds rules on how to appeal: who decides, how long, to whom and in what form. A letter cites others
 * too, such as the right to the service and to reasons.
 */
export function isAppealRule(id: string): boolean {
  known ??= appealRules();
  return known.has(id);
}

/** Those the decision table rests its answers on, and the rest of their chapters that a letter cites. */
function appealRules(): ReadonlySet<string> {
  const sources = legalBases().flatMap(({ kilder: { klageinstans, klagefrist, sendesTil, form } }) => [
    ...klageinstans,
    ...klagefrist,
    ...sendesTil,
    ...form,
  ]);
  const old: readonly ProvisionId[] = [...sources, 'fvl-30', 'fvl-31'];
  return new Set([...old, ...old.flatMap(underNewAdministrationAct)]);
}
