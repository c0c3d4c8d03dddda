import { type Block, item, ul } from '@hjemmel/tree';
import { chapter, flatOrGap, subchapter, titled } from './blocks.js';
import type { Copy } from './copy.js';

const AT = '/trygghetForAndre';

/** Two sets, kept apart: the signs that it gets worse, and what prevents, stops or dampens. */
export function safetyOfOthers(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings } = texts;
  return chapter(headings.others, AT, [
    ...subchapter(headings.othersSigns, `${AT}/forverring`, signs(copy)),
    ...subchapter(headings.othersHelp, `${AT}/strategier`, strategies(copy)),
    ...titled(headings.othersContact, plan.trygghetForAndre?.naarTaKontakt, `${AT}/naarTaKontakt`),
  ]);
}

function signs(copy: Copy): readonly Block[] {
  const source = `${AT}/forverring`;
  const { codes, missing } = copy.texts;
  const items = (copy.plan.trygghetForAndre?.forverring ?? []).map(({ slag, tekst }, index) => {
    const kind = slag === undefined ? '' : `${codes.forverring[slag]}: `;
    return item([kind, ...flatOrGap(tekst, missing.tekst, copy)], { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}

function strategies(copy: Copy): readonly Block[] {
  const source = `${AT}/strategier`;
  const { codes, missing } = copy.texts;
  const items = (copy.plan.trygghetForAndre?.strategier ?? []).map(({ virkning, hva, hvem }, index) => {
    const effect = virkning === undefined ? '' : `${codes.virkning[virkning]}: `;
    const by = hvem === undefined ? '' : ` (${hvem})`;
    return item([effect, ...flatOrGap(hva, missing.tekst, copy), by], { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}
