import type { Heading } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inlineText, showsWords } from '../components/inline-text.js';
import { blockName } from '../preflight/block-name.js';

/** Never the last thing on a page. */
export function heading(block: Heading, context: Context): ReactNode {
  if (!showsWords(block.content, context)) return null;
  const type = context.framed ? types.h2 : ([types.h1, types.h2, types.h3] as const)[block.level - 1];
  return inlineText({
    content: block.content,
    context,
    type: type ?? types.h3,
    tag: { role: `H${block.level}`, source: blockName(block) },
    bold: true,
    colour: block.level < 3 || context.framed ? context.headingColour : context.dress.colours.text,
    keepWithNext: true,
    style: context.framed ? FRAMED : SPACE[block.level],
  });
}

const FRAMED = { marginBottom: -2 } as const;
const SPACE = {
  1: { marginBottom: 4 },
  2: { marginTop: 9, marginBottom: -4 },
  3: { marginTop: 4, marginBottom: -6 },
} as const;
