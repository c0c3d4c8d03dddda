import type { Inline } from '@hjemmel/tree';
import { text } from '@hjemmel/tree';
import { mayShowNumber } from '../../felles/address-visibility.js';
import { type DraftKontakt, type DraftPerson, findById } from '../../felles/people.js';
import { telLink } from '../../felles/tel-link.js';
import type { KontaktRad } from '../plan.js';
import type { Copy } from './copy.js';

/** Whom a place in the order stands for, also where it points to a relative who is already in the plan. */
export function whoIs({ plan }: Copy, { hvem }: KontaktRad): DraftKontakt | DraftPerson | undefined {
  switch (hvem?.slag) {
    case 'fagperson':
      return hvem.kontakt;
    case 'privatperson':
      return hvem.person;
    case 'paaroerende':
      return hvem.paaroerende === undefined ? undefined : findById(plan, hvem.paaroerende);
    default:
      return undefined;
  }
}

/** The number to press, kept back for someone whose whereabouts are secret. */
export function phoneOf({ plan, recipient }: Copy, who: DraftKontakt | DraftPerson | undefined): Inline | undefined {
  if (who?.telefon === undefined || !mayShowNumber(plan, who, recipient)) return undefined;
  return telLink(who.telefon);
}

/** «ring Pat Myhre, 23 00 00 41» for a row that points to a contact; nothing where it does not. */
export function callTo(copy: Copy, id: string | undefined): readonly Inline[] {
  const who = id === undefined ? undefined : findById(copy.plan, id);
  if (who?.navn === undefined) return [];
  const phone = phoneOf(copy, who);
  const call = text(`${copy.texts.labels.call} ${who.navn}`);
  return phone === undefined ? [call] : [call, text(', '), phone];
}

/** The parts there are, in one pair of brackets after a line. */
export function aside(...parts: readonly (string | readonly Inline[] | undefined)[]): readonly Inline[] {
  const present = parts.filter((part) => part !== undefined && part.length > 0);
  if (present.length === 0) return [];
  const inner = present.flatMap((part, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    ...(typeof part === 'string' ? [text(part)] : (part ?? [])),
  ]);
  return [text(' ('), ...inner, text(')')];
}
