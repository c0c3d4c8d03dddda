import type { Section } from '@hjemmel/tree';
import type { Context } from '../context.js';

export function section({ children }: Section, context: Context): string {
  return context.blocks(children, context);
}
