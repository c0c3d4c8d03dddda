import type { Draft, Vedtak } from '@hjemmel/model';
import { defineDocumentType } from '../felles/document-type.js';
import { draftSchemaOf } from '../felles/draft-schema.js';
import { headingPairs } from '../felles/heading-pairs.js';
import { fellesRulesWith } from '../felles/rules/index.js';
import { sharingOf } from '../felles/sharing.js';
import { composeVedtak } from './compose.js';
import { explainVedtak } from './explain.js';
import { validate as validateFinished } from './finished.generated.js';
import { isAboutMoney } from './is-about-money.js';
import { klagefristOf } from './klagefrist/klagefrist-of.js';
import { samiNotices } from './klagerett/sami-notices.js';
import { medKlagerett } from './med-klagerett.js';
import { needed } from './needed.generated.js';
import { vedtakHead } from './outline.js';
import { vedtakRules } from './rules/index.js';
import { vedtakTexts } from './texts/index.js';
import { se as vedtakSe } from './texts/se.js';

/** Enkeltvedtak: cannot leave without lawful appeal information. Judged by the law of its vedtaksdato. */
export const vedtakType = defineDocumentType<Vedtak>({
  ...vedtakHead,
  schema: async () =>
    (await import('@hjemmel/schemas/vedtak/v1.bundlet.schema.json', { with: { type: 'json' } })).default,
  finishedSchema: validateFinished,
  draftSchema: draftSchemaOf(validateFinished, needed),
  rules: [...fellesRulesWith({ isAboutMoney: (document) => isAboutMoney(document as Draft<Vedtak>) }), ...vedtakRules],
  requiresMandatory: true,
  lawDate: ({ vedtaksdato }) => vedtaksdato,
  sharing: sharingOf,
  compose: composeVedtak,
  complete: medKlagerett,
  explain: explainVedtak,
  klagefrist: klagefristOf,
  sami: { headings: (language) => headingPairs(vedtakTexts[language], vedtakSe), notices: samiNotices },
});
