import { addDays } from '../calendar/iso-date.js';
import type { Provision } from '../provisions/provision.js';
import { type ProvisionId, provisions } from '../provisions/register.js';
import type { Statute, StatuteId } from '../provisions/statute.js';
import { statutes } from '../provisions/statutes.js';

/** Something the register knows to change on a date; `flyttet` is one paragraph's content moving to another. */
export type LawChange =
  | { readonly kind: 'lov-i-kraft' | 'lov-opphevet'; readonly statute: StatuteId }
  | { readonly kind: 'ny' | 'opphevet'; readonly provision: ProvisionId }
  | { readonly kind: 'endret'; readonly provision: ProvisionId; readonly hva: { readonly nb: string } }
  | { readonly kind: 'flyttet'; readonly provision: ProvisionId; readonly til: ProvisionId };

/** All that changes on one local date. */
export interface LawChangeDay {
  readonly fra: string;
  readonly endringer: readonly LawChange[];
}

type Dated = readonly [fra: string, change: LawChange];

function ofStatute({ id, gyldigFra, gyldigTil }: Statute): readonly Dated[] {
  return [
    ...(gyldigFra === undefined ? [] : [[gyldigFra, { kind: 'lov-i-kraft', statute: id }] as const]),
    ...(gyldigTil === undefined ? [] : [[addDays(gyldigTil, 1), { kind: 'lov-opphevet', statute: id }] as const]),
  ];
}

/** A successor that came on the very day another paragraph went is told of once, as the move. */
function isMoveTarget({ id, gyldigFra }: Provision): boolean {
  return provisions().some(
    ({ gyldigTil, erstattetAv }) =>
      erstattetAv === id && gyldigTil !== undefined && addDays(gyldigTil, 1) === gyldigFra,
  );
}

function ending(found: Provision, id: ProvisionId): LawChange | undefined {
  if (found.erstattetAv !== undefined) return { kind: 'flyttet', provision: id, til: found.erstattetAv as ProvisionId };
  return found.gyldigTil === statutes[found.statute].gyldigTil ? undefined : { kind: 'opphevet', provision: id };
}

function ofProvision(found: Provision): readonly Dated[] {
  const id = found.id as ProvisionId;
  const { gyldigFra, gyldigTil, endringer = [] } = found;
  const own = gyldigFra !== undefined && gyldigFra !== statutes[found.statute].gyldigFra && !isMoveTarget(found);
  const end = ending(found, id);
  return [
    ...(own ? [[gyldigFra, { kind: 'ny', provision: id }] as const] : []),
    ...(gyldigTil === undefined || end === undefined ? [] : [[addDays(gyldigTil, 1), end] as const]),
    ...endringer.map(({ fra, hva }): Dated => [fra, { kind: 'endret', provision: id, hva }]),
  ];
}

/** Every date on which the register says that law changes, in order; derived from the statutes and provisions alone. */
export function lawChanges(): readonly LawChangeDay[] {
  const days = new Map<string, LawChange[]>();
  const dated = [...Object.values(statutes).flatMap(ofStatute), ...provisions().flatMap(ofProvision)];
  for (const [fra, change] of dated) days.set(fra, [...(days.get(fra) ?? []), change]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([fra, endringer]) => ({ fra, endringer }));
}

/** The provisions whose content moved to this one. */
export function movedFrom(id: ProvisionId): readonly Provision[] {
  return provisions().filter(({ erstattetAv }) => erstattetAv === id);
}
