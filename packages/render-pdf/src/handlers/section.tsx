import type { Section } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { blockGap, type Context } from '../components/context.js';
import { View } from '../components/node.js';

/** Its children stand among their neighbours, so that pages break between them. */
export function section({ children }: Section, context: Context): ReactNode {
  if (children.length === 0) return null;
  return (
    <View tag={{ role: 'Sect' }} style={{ flexDirection: 'column', rowGap: blockGap }}>
      {context.blocks(children, context, blockGap)}
    </View>
  );
}
