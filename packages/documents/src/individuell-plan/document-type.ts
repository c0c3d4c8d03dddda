import type { IndividuellPlan } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { draftSchemaOf } from '../felles/draft-schema.js';
import { headingPairs } from '../felles/heading-pairs.js';
import { fellesRulesWith } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { composeIndividuellPlan } from './compose.js';
import { validate as validateFinished } from './finished.generated.js';
import { needed } from './needed.generated.js';
import { individuellPlanHead } from './outline.js';
import { individuellPlanRules } from './rules/index.js';
import { individuellPlanTexts } from './texts/index.js';
import { se } from './texts/se.js';

/** Besides «hvaErViktigForDeg»: the goals, and what the person, the child and the parents think. */
const OWN_WORDS = ['maal', 'dinTilbakemelding', 'barnetsSyn', 'foresattesSyn'];

/**
 * Individuell plan with all eleven points of FOR-2022-06-22-1110 § 9. Judged by the law of the day it was last changed. The
 * statement that it gives no new rights is mandatory: no copy leaves without it.
 */
export const individuellPlanType = defineDocumentType<IndividuellPlan>({
  ...individuellPlanHead,
  schema: async () =>
    (await import('@hjemmel/schemas/individuell-plan/v1.bundlet.schema.json', { with: { type: 'json' } })).default,
  finishedSchema: validateFinished,
  draftSchema: draftSchemaOf(validateFinished, needed),
  rules: [...fellesRulesWith({ ownWords: OWN_WORDS }), ...individuellPlanRules],
  requiresMandatory: true,
  lawDate: ({ sistEndret }) => sistEndret.slice(0, 10),
  sharing: sharingOf,
  compose: composeIndividuellPlan,
  sami: { headings: (language) => headingPairs(individuellPlanTexts[language], se) },
});
