import type { Draft, Kriseplan } from '@hjemmel/model';

/** The plan as rules and letters meet it: it may still lack anything but its envelope and row ids. */
export type Plan = Draft<Kriseplan>;

/** One row of a list in the plan. */
export type PlanRow<Key extends keyof Plan> = NonNullable<Plan[Key]> extends readonly (infer Row)[] ? Row : never;

/** A place in the order of those the person contacts. */
export type KontaktRad = PlanRow<'kontakter'>;

/** The parts of a plan that the person may leave out of a copy. */
export type Del = NonNullable<Kriseplan['utelatesFraKopi']>[number];
