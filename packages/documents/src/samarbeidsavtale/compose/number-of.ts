import { isPrivate, mayShowNumber } from '../../felles/address-visibility.js';
import type { DraftKontakt, DraftPerson } from '../../felles/people.js';
import type { Context } from './context.js';

/** The telephone of someone in the agreement; a private one may lead to the person whose home is hidden. */
export function numberOf(
  who: DraftPerson | DraftKontakt | undefined,
  { document, recipient, showPlace }: Context,
): string | undefined {
  if (who === undefined || (isPrivate(who) && !showPlace)) return undefined;
  return mayShowNumber(document, who, recipient) ? who.telefon : undefined;
}
