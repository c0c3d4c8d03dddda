import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from './context.js';
import { mix, types } from './dress.js';
import { InlineText } from './inline-text.js';
import { mm, sheet } from './sheet.js';

/** The word across the page, under the text and so light that the text keeps its contrast. */
export function draftMark(label: string, { dress, typeface }: Context): ReactNode {
  const fontSize = Math.min(150, (mm(190) / typeface.width(label, 100, true)) * 100);
  return (
    <View
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        width: sheet.width,
        height: sheet.height,
        justifyContent: 'center',
      }}
    >
      <Text
        style={{
          fontFamily: dress.fontFamily,
          fontWeight: 700,
          fontSize,
          lineHeight: 1.2,
          textAlign: 'center',
          color: mix(dress.colours.muted, dress.colours.paper, 0.075),
          transform: 'rotate(-52deg)',
        }}
      >
        {label}
      </Text>
    </View>
  );
}

/** The word in a frame at the top of the page, where it survives any copying machine. */
export function draftStamp(label: string, context: Context, pageNumber: number): ReactNode {
  const { emergency } = context.dress.colours;
  const first = pageNumber === 1;
  const place = first
    ? { top: sheet.letterhead.top, right: sheet.right }
    : { top: mm(9.5), left: 0, right: 0, alignItems: 'center' as const };
  return (
    <View style={{ position: 'absolute', ...place }}>
      <View style={{ border: `1.4pt solid ${emergency}`, paddingVertical: 2, paddingHorizontal: 9 }}>
        <InlineText content={label} context={context} type={first ? types.h2 : types.h3} bold colour={emergency} />
      </View>
    </View>
  );
}
