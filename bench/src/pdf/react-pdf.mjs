import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { fontPaths } from './fonts.mjs';

Font.register({
  family: 'Source Sans 3',
  fonts: [{ src: fontPaths.regular }, { src: fontPaths.bold, fontWeight: 700 }],
});

const styles = StyleSheet.create({
  page: { padding: 57, fontFamily: 'Source Sans 3', fontSize: 11 },
  heading: { fontWeight: 700, fontSize: 15, marginTop: 10, marginBottom: 4 },
  text: { marginBottom: 6, lineHeight: 1.35 },
  row: { flexDirection: 'row', borderBottom: '0.5pt solid #999' },
  cell: { flex: 1, padding: 3 },
});

/** Stock react-pdf: no tags. */
export function reactPdf(blocks, tree) {
  const body = blocks.map((block, key) => element(block, key));
  return renderToBuffer(
    h(Document, { title: tree.title, language: 'nb-NO' }, h(Page, { size: 'A4', style: styles.page }, ...body)),
  );
}

function element(block, key) {
  if (block.kind === 'heading') return h(Text, { key, style: styles.heading, minPresenceAhead: 30 }, block.words);
  if (block.kind === 'text') return h(Text, { key, style: styles.text }, block.words);
  if (block.kind === 'item')
    return h(
      Text,
      { key, style: [styles.text, { marginLeft: 12 * (block.depth + 1) }] },
      `${block.mark} ${block.words}`,
    );
  const rows = [...(block.head ? [block.head] : []), ...block.rows];
  return h(
    View,
    { key },
    ...rows.map((cells, row) => h(View, { key: row, style: styles.row, wrap: false }, ...cellsOf(cells))),
  );
}

function cellsOf(cells) {
  return cells.map((words, key) => h(Text, { key, style: styles.cell }, words));
}
