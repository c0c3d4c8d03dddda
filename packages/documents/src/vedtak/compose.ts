import type { Draft, Vedtak } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame } from '../felles/frame.js';
import { appealNotices, mandatoryIds } from './compose/appeal.js';
import { besides, contact, enclosures, rules } from './compose/closing.js';
import { decisions } from './compose/decisions.js';
import { firstPage } from './compose/first-page.js';
import { letterOf } from './compose/letter.js';
import { reasons } from './compose/reasons.js';

/** The letter in the order a reader needs it: result, appeal in short, why, the whole notice, contact, rules last. */
export function composeVedtak(vedtak: Draft<Vedtak>, options: ComposeOptions): DocumentTree {
  const letter = letterOf(vedtak, options);
  return frame(vedtak, options, {
    title: letter.texts.title,
    date: vedtak.vedtaksdato,
    mandatory: mandatoryIds(letter),
    blocks: [
      ...firstPage(letter),
      ...reasons(letter),
      ...decisions(letter),
      ...besides(letter),
      ...appealNotices(letter),
      ...contact(letter),
      ...rules(letter),
      ...enclosures(letter, options),
    ],
  });
}
