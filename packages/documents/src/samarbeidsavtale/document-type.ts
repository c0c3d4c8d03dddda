import type { Samarbeidsavtale } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { draftSchemaOf } from '../felles/draft-schema.js';
import { headingPairs } from '../felles/heading-pairs.js';
import { fellesRulesWith } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { compose } from './compose.js';
import { validate as validateFinished } from './finished.generated.js';
import { needed } from './needed.generated.js';
import { samarbeidsavtaleHead } from './outline.js';
import { rules } from './rules/index.js';
import { samarbeidsavtaleTexts } from './texts/index.js';
import { se } from './texts/se.js';

const OWN_WORDS = ['dinVurdering'];

/**
 * Samarbeidsavtale between a person and the kommune about the tenancy. The statement that it is voluntary is mandatory:
 * no copy leaves without it.
 */
export const samarbeidsavtaleType = defineDocumentType<Samarbeidsavtale>({
  ...samarbeidsavtaleHead,
  schema: async () =>
    (await import('@hjemmel/schemas/samarbeidsavtale/v1.bundlet.schema.json', { with: { type: 'json' } })).default,
  finishedSchema: validateFinished,
  draftSchema: draftSchemaOf(validateFinished, needed),
  rules: [...fellesRulesWith({ ownWords: OWN_WORDS }), ...rules],
  requiresMandatory: true,
  lawDate: ({ avtaledato }) => avtaledato,
  sharing: (document, today) => sharingOf(document, today),
  compose,
  sami: { headings: (language) => headingPairs(samarbeidsavtaleTexts[language], se) },
});
