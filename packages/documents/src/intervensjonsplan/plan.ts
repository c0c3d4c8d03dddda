import type { Draft, Intervensjonsplan } from '@hjemmel/model';

/** The plan as rules and letters meet it: it may still lack anything but its envelope and row ids. */
export type Plan = Draft<Intervensjonsplan>;

/** One row of a list in the plan. */
export type PlanRow<Key extends keyof Plan> = NonNullable<Plan[Key]> extends readonly (infer Row)[] ? Row : never;

type Unntak = NonNullable<Intervensjonsplan['innsynsunntak']>[number];

/** The chapters a part of the plan can be withheld from. */
export type Felt = Unntak['felt'];

/** The provisions an exemption from the person's access may rest on. */
export type UnntakHjemmel = Unntak['hjemmel'];
