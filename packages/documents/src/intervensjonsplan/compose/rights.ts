import { cite } from '@hjemmel/law';
import { type Block, ul } from '@hjemmel/tree';
import { chapter } from './chapter.js';
import type { Copy } from './copy.js';

export function rights({ voice, language }: Copy): readonly Block[] {
  const sentences = voice.rights({
    access: cite(['pbrl-5-1', 'fvl-18'], language),
    refusal: cite(['fvl-21'], language),
    participation: cite(['pbrl-3-1'], language),
  });
  return chapter(voice.headings.rights, '', [ul(sentences, { source: '' })]);
}
