import type { DeliveryState } from '@hjemmel/adapter';
import type { DeliverRefusal } from '@hjemmel/sdk';

type Reason = DeliverRefusal['reason'];

/** What the commands about deliveries say. Nothing in it is about the person. */
export interface LeveringTexts {
  /** What a caseworker reads of each state; only `fullfoert` may sound done. */
  readonly states: Readonly<Record<DeliveryState, string>>;
  readonly refusals: Readonly<Record<Reason, string>>;
  /** Why a person's decision was not carried out. */
  readonly notDone: Readonly<
    Record<
      | 'ukjent-levering'
      | 'forsoek-paagaar'
      | 'fortsatt-underveis'
      | 'allerede-avsluttet'
      | 'allerede-sendt'
      | 'slettet',
      string
    >
  >;
  readonly refused: (why: string) => string;
  readonly allowed: (codes: string) => string;
  readonly dryRun: (adapter: string) => string;
  readonly part: (name: string, bytes: string) => string;
  readonly lost: (path: string, reason: string) => string;
  readonly sendHint: string;
  readonly ordered: (id: string) => string;
  readonly already: (id: string) => string;
  readonly stands: (id: string, state: string) => string;
  readonly continues: (when: string) => string;
  readonly none: string;
  readonly done: (id: string) => string;
  readonly secondVarsel: (id: string) => string;
  /** A message that was kept, and what came of it. */
  readonly received: {
    readonly about: (id: string, state: string) => string;
    readonly nobody: string;
    readonly document: string;
    readonly unread: (reason: string) => string;
  };
  readonly event: (tid: string, text: string) => string;
  readonly frist: (mottaker: string, dag: string, uker: number) => string;
  readonly fristTidligst: string;
  readonly fristUkjent: (mottaker: string, uker: number, why: string) => string;
  readonly fristGrunn: Readonly<
    Record<'ankomst-ukjent' | 'varsel-ikke-sendt' | 'kunnskap-ukjent' | 'ugyldig-dato' | 'ikke-underrettet', string>
  >;
  readonly errors: {
    readonly setup: (path: string, why: string) => string;
    readonly unknownAdapter: (name: string, known: string) => string;
    readonly notInSetup: (name: string, known: string) => string;
    readonly outbox: (message: string) => string;
    readonly inUse: string;
    readonly needsRole: string;
    readonly notATime: string;
    readonly notLogged: string;
    readonly notAMessage: (path: string) => string;
  };
}
