import type { Block } from '@hjemmel/tree';
import { consentBlocks } from '../../felles/consent-blocks.js';
import { chapter } from './chapter.js';
import type { Copy } from './copy.js';

export function consents({ plan, texts, language, addressedAs }: Copy): readonly Block[] {
  return chapter(texts.headings.consent, '/samtykke', consentBlocks(plan.samtykke, language, addressedAs));
}
