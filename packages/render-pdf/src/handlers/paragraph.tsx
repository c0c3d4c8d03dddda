import type { Paragraph } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import { types } from '../dress.js';
import { InlineText } from '../inline-text.js';

/** Running text; a note is smaller and muted, a lead larger. */
export function paragraph(block: Paragraph, context: Context): ReactNode {
  if (block.content.length === 0) return null;
  const type = block.tone === undefined ? context.body : types[block.tone];
  const { text, muted } = context.dress.colours;
  return (
    <InlineText content={block.content} context={context} type={type} colour={block.tone === 'note' ? muted : text} />
  );
}
