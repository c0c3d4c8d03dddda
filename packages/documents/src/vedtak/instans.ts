import type { Draft, Vedtak } from '@hjemmel/model';

/** The kommune whose decision it is: statsforvalter and ombud follow it. */
export function decidingKommune({ besluttendeOrgan, avsender }: Draft<Vedtak>): string | undefined {
  return besluttendeOrgan?.paaVegneAvKommune ?? avsender.kommune?.kommunenummer;
}

/** The answer to a klage, whether it was decided or dismissed. */
export function isKlagevedtak({ instans }: Draft<Vedtak>): boolean {
  return instans?.type === 'klagevedtak';
}

/** A klage is decided for good; one that is dismissed can be taken further. */
export function isFinal({ instans }: Draft<Vedtak>): boolean {
  return instans?.type === 'klagevedtak' && instans.klagenAvvist !== true;
}

/** A klage is dismissed by the kommune's appeal body, so that the statsforvalter comes next (fvl § 28 third paragraph). */
export function isDismissedByAppealBody(vedtak: Draft<Vedtak>): boolean {
  return isKlagevedtak(vedtak) && !isFinal(vedtak) && !isBySameBody(vedtak);
}

/** Whether the body that answers the klage is the one that made the decision. */
export function isBySameBody({ instans, besluttendeOrgan }: Draft<Vedtak>): boolean {
  const before = instans?.type === 'klagevedtak' ? instans.klagetVedtak?.besluttendeOrgan : undefined;
  const now = besluttendeOrgan?.navn;
  return before !== undefined && now !== undefined && before.trim().toLowerCase() === now.trim().toLowerCase();
}
