import type { Paragraph } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inlineText, showsWords } from '../components/inline-text.js';

/** Running text; a note is smaller and muted, a lead larger. */
export function paragraph({ tone, content }: Paragraph, context: Context): ReactNode {
  if (!showsWords(content, context)) return null;
  const { text, muted } = context.dress.colours;
  return inlineText({
    content,
    context,
    type: tone === undefined ? context.body : types[tone],
    tag: { role: 'P' },
    colour: tone === 'note' ? muted : text,
  });
}
