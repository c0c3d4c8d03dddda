import type { Block } from '@hjemmel/tree';
import { consentBlocks } from '../../felles/consent-blocks.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';

/** Each consent whole, as the person gave it. */
export function consents({ document, texts, language }: Context): readonly Block[] {
  return chapter(texts.consents, '/samtykke', consentBlocks(document.samtykke, language));
}
