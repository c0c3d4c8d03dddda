import type { Agreement } from './context.js';

/** The unit that made the agreement; not where the letterhead is shielded, since a bydel is a place. */
export function unitName({ avsender, parter }: Agreement): string | undefined {
  return avsender.skjermetVisning ? undefined : parter?.kommune?.enhet;
}
