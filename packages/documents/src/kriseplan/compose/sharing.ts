import type { Block } from '@hjemmel/tree';
import { consentBlocks } from '../../felles/consent-blocks.js';
import { representativeBlocks } from '../../felles/representative-blocks.js';
import { sharingBlocks } from '../../felles/sharing-blocks.js';
import { representativeTexts } from '../../felles/texts/representative-texts.js';
import { chapter } from './blocks.js';
import type { Copy } from './copy.js';

export function consents({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(texts.headings.consent, '/samtykke', consentBlocks(plan.samtykke, language, 'jeg'));
}

/** Who gets the plan and why, with what the person has said no to. */
export function sharing({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(texts.headings.sharing, '/deling', sharingBlocks(plan.deling, language, 'jeg'));
}

export function representatives({ plan, language, recipient }: Copy): readonly Block[] {
  const blocks = representativeBlocks(plan, recipient, language);
  return chapter(representativeTexts[language].heading.jeg, '/representant', blocks);
}
