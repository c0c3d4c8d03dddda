import { OutboxError } from '../outbox-error.js';

/** What a person decided. `decidedBy` is a role, never a name: it is kept with the states. */
export interface PersonDecision {
  readonly decidedBy: string;
}

/** Why a person's decision was not carried out. */
export interface Refused {
  readonly ok: false;
  readonly reason:
    | 'ukjent-levering'
    | 'forsoek-paagaar'
    | 'fortsatt-underveis'
    | 'allerede-avsluttet'
    | 'allerede-sendt'
    | 'slettet';
}

const LONGEST_ROLE = 100;

/** Throws OutboxError `ugyldig-hendelse` for what cannot be a role. */
export function role({ decidedBy }: PersonDecision): string {
  const said = decidedBy.trim();
  if (said === '' || said.length > LONGEST_ROLE || /\d{6}/u.test(said)) {
    throw new OutboxError('ugyldig-hendelse', 'decidedBy must be the role of a person, at most 100 characters.');
  }
  return said;
}
