import type { Block } from '@hjemmel/tree';
import { chapter, optionalText } from './chapter.js';
import type { Context } from './context.js';

/** What matters to the person, in the person's own words. */
export function important({ document, texts }: Context): readonly Block[] {
  const source = '/hvaErViktigForDeg';
  return chapter(texts.own.important, source, optionalText(document.hvaErViktigForDeg, source));
}

/** What the two want to reach together. */
export function purpose({ document, texts }: Context): readonly Block[] {
  return chapter(texts.own.purpose, '/formaal', optionalText(document.formaal, '/formaal'));
}
