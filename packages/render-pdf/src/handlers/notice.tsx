import type { Notice } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { blockGap, type Context } from '../context.js';
import { type Dress, mix, type Style, types } from '../dress.js';

/** A frame, a ground and a bar at the left; an emergency has a stronger frame and larger text. */
export function notice(block: Notice, context: Context): ReactNode {
  const style = frameOf(block.tone, context.dress);
  const inner: Context = {
    ...context,
    room: context.room - SIDES,
    framed: true,
    mandatory: context.mandatory || block.mandatory === true,
    body: block.tone === 'emergency' ? types.lead : context.body,
    headingColour: block.tone === 'emergency' ? context.dress.colours.emergency : context.dress.colours.accent,
  };
  return (
    <View style={{ flexDirection: 'column', rowGap: blockGap - 2, marginVertical: 4, ...PADDING, ...style }}>
      {context.blocks(block.children, inner)}
    </View>
  );
}

const PADDING = { paddingTop: 10, paddingBottom: 11, paddingLeft: 13, paddingRight: 13 } as const;
/** Padding, bar and frame, at most. */
const SIDES = 34;

function frameOf(tone: Notice['tone'], { colours }: Dress): Style {
  if (tone === 'emergency') {
    return {
      border: `1.6pt solid ${colours.emergency}`,
      borderLeftWidth: 6,
      backgroundColor: mix(colours.emergency, colours.paper, 0.04),
    };
  }
  const colour = tone === 'important' ? colours.accent : mix(colours.muted, colours.paper, 0.5);
  return { border: `0.7pt solid ${colour}`, borderLeftWidth: 4, backgroundColor: colours.surface };
}
