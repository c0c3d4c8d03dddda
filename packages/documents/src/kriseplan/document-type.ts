import type { Kriseplan } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { fellesRules } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { compose } from './compose.js';
import { validate as validateDraft } from './draft.generated.js';
import { validate as validateFinished } from './finished.generated.js';
import { rules } from './rules/index.js';
import { kriseplanTexts } from './texts/index.js';

/** The person's own plan for a crisis. No statute orders it; an old one is still better than none. */
export const kriseplanType = defineDocumentType<Kriseplan>({
  id: 'kriseplan',
  version: '1.0',
  title: { nb: kriseplanTexts.nb.kind, nn: kriseplanTexts.nn.kind, en: kriseplanTexts.en.kind },
  schema: async () => {
    const module = await import('@hjemmel/schemas/kriseplan/v1.bundlet.schema.json', { with: { type: 'json' } });
    return module.default;
  },
  finishedSchema: validateFinished,
  draftSchema: validateDraft,
  rules: [...fellesRules, ...rules],
  requiresMandatory: true,
  lawDate: ({ laget }) => laget?.dato,
  sharing: (plan, today) => sharingOf(plan, today),
  compose,
});
