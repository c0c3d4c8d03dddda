import type { Heading } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import { types } from '../dress.js';
import { InlineText } from '../inline-text.js';

/** Never the last thing on a page. */
export function heading(block: Heading, context: Context): ReactNode {
  if (block.content.length === 0) return null;
  const type = context.framed ? types.h2 : ([types.h1, types.h2, types.h3] as const)[block.level - 1];
  return (
    <InlineText
      content={block.content}
      context={context}
      type={type ?? types.h3}
      bold
      colour={block.level < 3 || context.framed ? context.headingColour : context.dress.colours.text}
      minPresenceAhead={PRESENCE}
      style={context.framed ? { marginBottom: -2 } : SPACE[block.level]}
    />
  );
}

/** Room for two lines of text or the head of a table. */
const PRESENCE = 56;

const SPACE = {
  1: { marginBottom: 4 },
  2: { marginTop: 9, marginBottom: -4 },
  3: { marginTop: 4, marginBottom: -6 },
} as const;
