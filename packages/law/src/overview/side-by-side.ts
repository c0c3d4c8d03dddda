import { underNewAdministrationAct } from '../provisions/administration-acts.js';
import { type ProvisionId, provisions } from '../provisions/register.js';
import type { StatuteId } from '../provisions/statute.js';
import { statutes } from '../provisions/statutes.js';

/** A passed act with no date of entry into force, and the act in force whose provisions it will take over. */
export interface SideBySide {
  readonly gjeldende: StatuteId;
  readonly kommende: StatuteId;
  /** How many provisions of the act in force have their successor in the register. */
  readonly avloeste: number;
}

function taken(gjeldende: StatuteId, kommende: StatuteId): number {
  const leads = (id: ProvisionId) => underNewAdministrationAct(id).some((next) => next.startsWith(`${kommende}-`));
  return provisions().filter(({ statute, id }) => statute === gjeldende && leads(id as ProvisionId)).length;
}

/** The acts that stand side by side until a date is set; derived from what is passed but not in force. */
export function actsSideBySide(): readonly SideBySide[] {
  const all = Object.values(statutes);
  return all
    .filter(({ ikkeIKraft }) => ikkeIKraft)
    .flatMap(({ id: kommende }) =>
      all.map(({ id: gjeldende }) => ({ gjeldende, kommende, avloeste: taken(gjeldende, kommende) })),
    )
    .filter(({ avloeste }) => avloeste > 0);
}
