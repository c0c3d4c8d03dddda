import type { Kriseplan } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { draftSchemaOf } from '../felles/draft-schema.js';
import { headingPairs } from '../felles/heading-pairs.js';
import { fellesRulesWith } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { compose } from './compose.js';
import { validate as validateFinished } from './finished.generated.js';
import { needed } from './needed.generated.js';
import { kriseplanHead } from './outline.js';
import { rules } from './rules/index.js';
import { kriseplanTexts } from './texts/index.js';
import { se } from './texts/se.js';

/** Nearly all of the plan is the person's own words; what the service keeps around it is not. */
const OWN_WORDS = [
  'planensNavn',
  'gjoerDetteFoerst',
  'naarJegHarDetBra',
  'utloesendeForhold',
  'varselsignaler',
  'detteHjelper',
  'detteHjelperIkke',
  'slikVilJegMoetes',
  'livOgHelse',
  'oenskerIkke',
  'virket',
  'virketIkke',
  'tidligereTvang',
  'vedInnleggelse',
  'omsorgForBarn',
  'trygghetForAndre',
  'etterKrisen',
];

/** The person's own plan for a crisis. No statute orders it; an old one is still better than none. */
export const kriseplanType = defineDocumentType<Kriseplan>({
  ...kriseplanHead,
  schema: async () => {
    const module = await import('@hjemmel/schemas/kriseplan/v1.bundlet.schema.json', { with: { type: 'json' } });
    return module.default;
  },
  finishedSchema: validateFinished,
  draftSchema: draftSchemaOf(validateFinished, needed),
  rules: [...fellesRulesWith({ ownWords: OWN_WORDS }), ...rules],
  requiresMandatory: true,
  lawDate: ({ laget }) => laget?.dato,
  sharing: (plan, today) => sharingOf(plan, today),
  compose,
  sami: { headings: (language) => headingPairs(kriseplanTexts[language], se) },
});
