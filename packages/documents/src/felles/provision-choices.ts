import { cite, inForce, type Provision, type ProvisionId, provisions, statutes } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';

/** Provisions to choose from, under the name of the act they stand in. */
export interface ProvisionGroup {
  readonly label: string;
  readonly rows: readonly { readonly value: string; readonly label: string }[];
}

/** What is in force on an ISO date, as people know it: «helse- og omsorgstjenesteloven § 3-2 – hva som …». */
export function provisionChoices(lawDate: string, language: Language): readonly ProvisionGroup[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const found of provisions()) {
    if (!inForce(found.id as ProvisionId, lawDate)) continue;
    const act = statutes[found.statute].navn[language];
    groups.set(act, [...(groups.get(act) ?? []), { value: found.id, label: nameOf(found, language) }]);
  }
  return [...groups].map(([label, rows]) => ({ label, rows }));
}

function nameOf({ id, subject }: Provision, language: Language): string {
  return `${cite([id as ProvisionId], language)} – ${subject.nb}`;
}
