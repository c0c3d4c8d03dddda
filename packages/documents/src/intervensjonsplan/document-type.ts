import type { Intervensjonsplan } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { draftSchemaOf } from '../felles/draft-schema.js';
import { fellesRulesWith } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { compose } from './compose.js';
import { validate as validateFinished } from './finished.generated.js';
import { needed } from './needed.generated.js';
import { intervensjonsplanHead } from './outline.js';
import { rules } from './rules/index.js';
import { OWN_WORDS } from './rules/own-words.js';
import { intervensjonsplanTexts } from './texts/index.js';
import { samiHeadings } from './texts/se.js';

/** The kommune's own plan to prevent violence and support mastery. Confidential: never to a citizen channel as it is. */
export const intervensjonsplanType = defineDocumentType<Intervensjonsplan>({
  ...intervensjonsplanHead,
  schema: async () => {
    const module = await import('@hjemmel/schemas/intervensjonsplan/v1.bundlet.schema.json', {
      with: { type: 'json' },
    });
    return module.default;
  },
  finishedSchema: validateFinished,
  draftSchema: draftSchemaOf(validateFinished, needed),
  rules: [...fellesRulesWith({ ownWords: OWN_WORDS }), ...rules],
  requiresMandatory: false,
  lawDate: ({ plandato }) => plandato,
  sharing: (plan, today) => sharingOf(plan, today, true),
  compose,
  sami: { headings: (language) => samiHeadings(intervensjonsplanTexts[language]) },
});
