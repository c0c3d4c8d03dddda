import type { PathSegment } from '@hjemmel/validator';
import type { Plan } from '../plan.js';

/** Where the plan points at someone by id, and whom. */
export interface Pointer {
  readonly id: string;
  readonly path: readonly PathSegment[];
}

/** Those who are to be contacted or told when the plan is used, apart from the order itself. */
export function pointedAt(plan: Plan): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (const [i, { tiltak = [] }] of (plan.varselsignaler ?? []).entries()) {
    for (const [j, { kontakt: id }] of tiltak.entries()) {
      if (id !== undefined) pointers.push({ id, path: ['varselsignaler', i, 'tiltak', j, 'kontakt'] });
    }
  }
  for (const [i, { kontakt: id }] of (plan.vedInnleggelse?.siFraTil ?? []).entries()) {
    if (id !== undefined) pointers.push({ id, path: ['vedInnleggelse', 'siFraTil', i, 'kontakt'] });
  }
  return pointers;
}

/** Those who have a copy, by the plan's own list. */
export function copyHolders(plan: Plan): readonly Pointer[] {
  return (plan.kopier ?? []).flatMap(({ kontakt: id }, index) =>
    id === undefined ? [] : [{ id, path: ['kopier', index, 'kontakt'] }],
  );
}
