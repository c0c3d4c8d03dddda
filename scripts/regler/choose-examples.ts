import type { Rule } from '@hjemmel/validator';
import type { CorpusRuns, Firing, ValidExample } from './corpus-runs.js';

/** The examples a page shows for one rule: one firing for each message and severity, and one that is in order. */
export interface Chosen {
  readonly firings: readonly Firing[];
  readonly silent: Pick<ValidExample, 'typeId' | 'file'> & { readonly note?: string };
}

/** Throws with the rule's id when the corpus does not show it both ways. */
export function chooseExamples(rule: Rule<never>, { firings, valid }: CorpusRuns): Chosen {
  const chosen = oneOfEach(firings.filter(({ ruleId }) => ruleId === rule.id));
  const [first] = chosen;
  if (!first) throw new Error(`No example makes ${rule.id} fire: add one to examples/`);
  const silent = valid.filter((example) => example.silent(rule)).sort(bySuitability(first.typeId))[0];
  if (!silent) throw new Error(`No valid example leaves ${rule.id} silent: add one to examples/`);
  return { firings: inMessageOrder(chosen, rule), silent };
}

/** For each message and severity the first run that gave it, and there the file made for the rule. */
export function oneOfEach(firings: readonly Firing[]): readonly Firing[] {
  const chosen = new Map<string, Firing>();
  for (const firing of firings) {
    const key = `${firing.messageId} ${firing.severity}`;
    const before = chosen.get(key);
    if (!before || (before.note === firing.note && isMadeFor(firing) && !isMadeFor(before))) chosen.set(key, firing);
  }
  return [...chosen.values()];
}

function isMadeFor({ ruleId, file }: Firing): boolean {
  const name = localId(ruleId);
  return file.startsWith(`ugyldig-${name}`) || file.startsWith(`gyldig-varsel-${name}`);
}

/** `klagerett-rett-frist` of `vedtak/klagerett-rett-frist`. */
export function localId(ruleId: string): string {
  return ruleId.slice(ruleId.indexOf('/') + 1);
}

function inMessageOrder(firings: readonly Firing[], { messages }: Rule<never>): readonly Firing[] {
  const order = Object.keys(messages.nb);
  return [...firings].sort((a, b) => order.indexOf(a.messageId) - order.indexOf(b.messageId));
}

/** The fullest document of the same type says most by its silence. */
function bySuitability(typeId: string) {
  const rank = (example: ValidExample): number =>
    (example.typeId === typeId ? 0 : 4) + (example.file === 'gyldig-full.json' ? 0 : warned(example) ? 2 : 1);
  return (a: ValidExample, b: ValidExample): number => rank(a) - rank(b);
}

function warned({ file }: ValidExample): boolean {
  return file.startsWith('gyldig-varsel-');
}
