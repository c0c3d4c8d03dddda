import type { Section } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';

/** Adds nothing of its own: its children stand among their neighbours, so that pages break between them. */
export function section(block: Section, context: Context): ReactNode {
  return context.blocks(block.children, { ...context, mandatory: context.mandatory || block.mandatory === true });
}
