import { type Block, ul } from '@hjemmel/tree';
import { findById } from '../../felles/people.js';
import { sharingBlocks } from '../../felles/sharing-blocks.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';

/** Whom the agreement has been shared with, and on which ground. */
export function sharing({ document, texts, language }: Context): readonly Block[] {
  return chapter(texts.sharing, '/deling', sharingBlocks(document.deling, language));
}

/** Who gets the agreement; with one recipient the letter itself says so. */
export function recipients({ document, texts }: Context): readonly Block[] {
  if (document.mottaker.length < 2) return [];
  const lines = document.mottaker.flatMap(({ hvem, grunnlag }) => {
    const name = hvem === undefined ? undefined : findById(document, hvem)?.navn;
    return name === undefined ? [] : [grunnlag === undefined ? name : `${name}: ${grunnlag}`];
  });
  return lines.length === 0 ? [] : chapter(texts.recipients, '/mottaker', [ul(lines, { source: '/mottaker' })]);
}
