import type { IndividuellPlan } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { fellesRules } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { composeIndividuellPlan } from './compose.js';
import { validate as validateDraft } from './draft.generated.js';
import { validate as validateFinished } from './finished.generated.js';
import { individuellPlanRules } from './rules/index.js';

/** Individuell plan with all eleven points of FOR-2022-06-22-1110 § 9. Judged by the law of the day it was last changed. */
export const individuellPlanType = defineDocumentType<IndividuellPlan>({
  id: 'individuell-plan',
  version: '1.0',
  title: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  schema: async () =>
    (await import('@hjemmel/schemas/individuell-plan/v1.bundlet.schema.json', { with: { type: 'json' } })).default,
  finishedSchema: validateFinished,
  draftSchema: validateDraft,
  rules: [...fellesRules, ...individuellPlanRules],
  requiresMandatory: false,
  lawDate: ({ sistEndret }) => sistEndret.slice(0, 10),
  sharing: sharingOf,
  compose: composeIndividuellPlan,
});
