import { defaultTheme } from '@hjemmel/theme';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../flow/box.js';
import { boxesOf } from '../flow/boxes-of.js';
import { type LoadedTypeface, loadTypeface } from '../fonts/typeface.js';
import { layOut } from '../layout/lay-out.js';
import { breakLines } from '../text/break-lines.js';
import { inOrder } from './in-order.js';
import { Document, Page, Text, View } from './node.js';
import { stacked } from './stack.js';

let typeface: LoadedTypeface;
beforeAll(async () => {
  typeface = await loadTypeface(defaultTheme.typeface, []);
});

function text(words: string, style: object = {}, more: object = {}): ReactNode {
  const run = { text: words, font: typeface.regular, size: 11, colour: '#000000' };
  const lines = breakLines([run], { room: 400, leading: 15.5 });
  return <Text lines={lines} style={style} tag={{ role: 'P' }} {...more} />;
}

async function boxes(nodes: readonly ReactNode[]): Promise<readonly Box[]> {
  const page = await layOut(
    <Document>
      <Page size={[480]}>
        <View style={{ flexDirection: 'column', rowGap: 8, paddingTop: 3, paddingLeft: 20, width: 420 }}>
          {inOrder(nodes)}
        </View>
      </Page>
    </Document>,
    typeface,
  );
  return boxesOf(page, typeface).children[0]?.children ?? [];
}

const LONG = 'Du får oppfølging i bolig, og vi ringer deg før vi kommer hjem til deg hver mandag og torsdag. ';

describe('stacked', () => {
  it('gives the flow the boxes that each text alone would have given, in the same places', async () => {
    const nodes = [
      text('Overskrift', { marginTop: 9, marginBottom: -4 }, { keepWithNext: true }),
      text(LONG.repeat(3)),
      text('Til høyre', { textAlign: 'right' }),
      <View key="v" style={{ height: 12 }} />,
      text('Enda en', { marginTop: 4, marginBottom: -6 }, { keepWithNext: true, break: true }),
      text('Siste', { marginBottom: 5 }, { wrap: false }),
    ];
    const [alone, together] = [await boxes(nodes), await boxes(stacked(nodes, 8))];
    expect(stacked(nodes, 8)).toHaveLength(3);
    expect(together.map(plain)).toEqual(alone.map(plain));
    for (const [index, { y }] of together.entries()) expect(Math.abs(y - (alone[index]?.y ?? 0))).toBeLessThan(0.6);
  });

  it('leaves texts with a width or an inset of their own to the layout', () => {
    const nodes = [text('En'), text('To', { paddingBottom: 4 }), text('Tre', { marginTop: '10%' }), text('Fire')];
    expect(stacked(nodes, 8)).toEqual(nodes);
  });
});

/** All but where it stands, which the layout rounds. */
function plain({ y: _y, height, style, ...box }: Box) {
  return { ...box, height: Math.round(height), align: style.textAlign };
}
