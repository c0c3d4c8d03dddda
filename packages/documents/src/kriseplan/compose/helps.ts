import type { Block } from '@hjemmel/tree';
import { chapter, points, subchapter, text } from './blocks.js';
import type { Copy } from './copy.js';

export function meet({ plan, texts }: Copy): readonly Block[] {
  const source = '/slikVilJegMoetes';
  return chapter(texts.headings.meet, source, text(plan.slikVilJegMoetes, source));
}

/** What makes it better and what makes it worse, side by side in the plan. */
export function helps(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings } = texts;
  const { selv, andre } = plan.detteHjelper ?? {};
  const at = '/detteHjelper';
  return [
    ...chapter(headings.helps, at, [
      ...subchapter(headings.helpsMyself, `${at}/selv`, points(copy, selv, `${at}/selv`)),
      ...subchapter(headings.helpsOthers, `${at}/andre`, points(copy, andre, `${at}/andre`)),
    ]),
    ...chapter(headings.helpsNot, '/detteHjelperIkke', points(copy, plan.detteHjelperIkke, '/detteHjelperIkke')),
  ];
}
