import { type Block, h2, p } from '@hjemmel/tree';
import { consentBlocks } from '../../felles/consent-blocks.js';
import { orGap } from '../../felles/gaps.js';
import { representativeBlocks } from '../../felles/representative-blocks.js';
import { sharingBlocks } from '../../felles/sharing-blocks.js';
import { representativeTexts } from '../../felles/texts/representative-texts.js';
import type { PlanCopy } from './plan-copy.js';

/** Who may act for the person (fvl § 12). */
export function representatives({ plan, recipient, language }: PlanCopy): readonly Block[] {
  const blocks = representativeBlocks(plan, recipient, language);
  return chapter(representativeTexts[language].heading.du, '/representant', blocks);
}

/** What the person has consented to; without it there is no plan (ipf § 5). */
export function consent({ plan, texts, language }: PlanCopy): readonly Block[] {
  const source = '/samtykke';
  const blocks = consentBlocks(plan.samtykke, language);
  const missing = [p(orGap(undefined, texts.gaps.consent, language), { source })];
  return chapter(texts.headings.consent, source, blocks.length > 0 ? blocks : missing);
}

/** With whom the plan is shared, and what the person has said no to. */
export function sharing({ plan, texts, language }: PlanCopy): readonly Block[] {
  return chapter(texts.headings.sharing, '/deling', sharingBlocks(plan.deling, language));
}

function chapter(heading: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h2(heading, { source }), ...blocks];
}
