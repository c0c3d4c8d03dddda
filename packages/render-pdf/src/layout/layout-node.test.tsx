import { expect, it } from 'vitest';
import { Document, Page, Text, View } from '../components/node.js';
import { Link } from '../components/tagged.js';
import { loadTypeface } from '../fonts/typeface.js';
import type { Line } from '../text/line.js';
import { layOut } from './lay-out.js';
import type { EngineLine, LayoutNode } from './layout-node.js';

// What is read of react-pdf's layout tree. A version that gives anything else must not be used.
const typeface = await loadTypeface('Source Sans 3', []);
const tag = { role: 'P' } as const;
const lines: readonly Line[] = [10, 12].map((height) => ({
  box: { x: 0, y: 0, width: 30, height },
  xAdvance: 30,
  baseline: 8,
  pieces: [],
}));

const page = await layOut(
  <Document>
    <Page
      size={[300]}
      wrap={false}
      style={{ flexDirection: 'column', paddingLeft: 20, paddingRight: 30, fontFamily: typeface.family, fontSize: 10 }}
    >
      <View
        tag={tag}
        wrap={false}
        repeat
        keepWithNext
        style={{ flexDirection: 'row', border: '2pt dashed #102030', padding: 5 }}
      >
        <Text lines={lines} tag={tag} style={{ width: 100, paddingLeft: 3, textAlign: 'right' }} />
      </View>
      <Text tag={tag} style={{ color: '#010203', fontWeight: 700, marginTop: 4 }}>
        Les <Link src="https://x.no/">her</Link> nå
      </Text>
    </Page>
  </Document>,
  typeface,
);
const [box, words] = page.children as readonly LayoutNode[];
const [set] = box?.children ?? [];

it('keeps what it does not know: tags, flow hints, lines that are already set', () => {
  expect(page).toMatchObject({ type: 'PAGE', box: { width: 300, left: 0, top: 0 } });
  expect(box?.props).toMatchObject({ wrap: false, repeat: true, keepWithNext: true });
  expect(box?.props.tag).toBe(tag);
  expect(set?.lines).toBe(lines);
});

it('gives each node its place from its parent, in points, on one page as tall as it needs to be', () => {
  const padding = { paddingTop: 5, paddingRight: 5, paddingBottom: 5, paddingLeft: 5 };
  const border = { borderTopWidth: 2, borderRightWidth: 2, borderBottomWidth: 2, borderLeftWidth: 2 };
  expect(box?.box).toMatchObject({ left: 20, top: 0, width: 250, height: 36, ...padding, ...border });
  expect(set?.box).toMatchObject({ left: 7, top: 7, width: 100, height: 22, paddingLeft: 3 });
  expect(words?.box?.top).toBe(40);
  expect(page.box?.height).toBeCloseTo(40 + (words?.box?.height ?? 0));
});

it('gives the styles that are painted, shorthands spread out', () => {
  expect(box?.style).toMatchObject({ flexDirection: 'row', borderTopColor: '#102030', borderTopStyle: 'dashed' });
  expect(set?.style).toMatchObject({ textAlign: 'right' });
});

it('sets other texts in lines of runs with words, font, size, colour and link', () => {
  const [line] = (words?.lines ?? []) as readonly EngineLine[];
  expect(line?.string).toBe('Les her nå');
  expect(line?.box.height).toBeGreaterThan(9);
  const runs = line?.runs.map(({ start, end, attributes }) => [line?.string.slice(start, end), attributes.link]);
  expect(runs).toEqual([
    ['Les ', null],
    ['her', 'https://x.no/'],
    [' nå', null],
  ]);
  expect(line?.runs[0]?.attributes).toMatchObject({ fontSize: 10, color: '#010203', underline: false });
  expect(line?.runs[0]?.attributes.font[0]).toBe(typeface.bold.file);
});
