import individuellPlan from '@hjemmel/examples/individuell-plan/gyldig-full.json' with { type: 'json' };
import intervensjonsplan from '@hjemmel/examples/intervensjonsplan/gyldig-full.json' with { type: 'json' };
import kriseplan from '@hjemmel/examples/kriseplan/gyldig-full.json' with { type: 'json' };
import samarbeidsavtale from '@hjemmel/examples/samarbeidsavtale/gyldig-full.json' with { type: 'json' };
import vedtak from '@hjemmel/examples/vedtak/gyldig-full.json' with { type: 'json' };

/** One document of each type about people who do not exist. */
export const examples: readonly { readonly type: string }[] = [
  vedtak,
  individuellPlan,
  kriseplan,
  intervensjonsplan,
  samarbeidsavtale,
];
