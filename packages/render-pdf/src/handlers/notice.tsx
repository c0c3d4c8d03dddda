import type { Notice } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { blockGap, type Context } from '../components/context.js';
import { type Dress, mix, types } from '../components/dress.js';
import { View } from '../components/node.js';
import type { Style } from '../components/style.js';

/** A frame, a ground and a bar at the left; an emergency has a stronger frame and larger text. */
export function notice({ tone, children }: Notice, context: Context): ReactNode {
  if (children.length === 0) return null;
  const style = frameOf(tone, context.dress);
  const urgent = tone === 'emergency';
  const inner: Context = {
    ...context,
    room: context.room - SIDES - (urgent ? URGENT_FRAME : FRAME),
    framed: true,
    body: urgent ? types.lead : context.body,
    headingColour: urgent ? context.dress.colours.emergency : context.dress.colours.accent,
  };
  return (
    <View
      tag={{ role: 'Sect' }}
      wholeUpTo={SHORT}
      style={{ flexDirection: 'column', rowGap: GAP, marginVertical: 4, ...PADDING, ...style }}
    >
      {context.blocks(children, inner, GAP)}
    </View>
  );
}

const GAP = blockGap - 2;
/** Points; a longer one may go over a page end, which leaves less of a page empty. */
const SHORT = 300;
const PADDING = { paddingTop: 10, paddingBottom: 11, paddingLeft: 13, paddingRight: 13 } as const;
const SIDES = 26;
/** Bar and frame at the sides. */
const FRAME = 4.7;
const URGENT_FRAME = 7.6;

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
