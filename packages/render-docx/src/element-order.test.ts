import { defaultTheme, type Theme } from '@hjemmel/theme';
import { h1, notice, table, ul } from '@hjemmel/tree';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { readDocx } from './read/read-docx.js';
import { elements, parseXml, type XmlElement } from './read/xml.js';
import { aloud, joined, readAloud } from './test-aloud.js';
import { draft, letter, testTree, unaddressed } from './test-letter.js';
import { LOGO } from './test-logo.js';
import { partNames, partOf } from './test-package.js';
import { randomTree } from './test-random-tree.js';

/** Word repairs a file in which the parts of an element come in another order than its schema has them (ISO/IEC 29500-1). */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
  'w:settings':
    'zoom defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
};

function* disorder(element: XmlElement): Generator<string> {
  const names = elements(element).map(({ name }) => name.replace('w:', ''));
  const order = ORDER[element.name]?.split(' ');
  if (order) {
    const places = names.map((name) => order.indexOf(name));
    if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))) yield `${element.name}: ${names}`;
  }
  for (const child of elements(element)) yield* disorder(child);
}

/** What Word would mend: parts out of order, and relationships that lead nowhere. */
function faults(bytes: Uint8Array): readonly string[] {
  const names = partNames(bytes).filter((name) => /\.(?:xml|rels)$/u.test(name));
  return names.flatMap((name) => {
    const xml = partOf(bytes, name);
    const owner = name.replace('_rels/', '').replace('.rels', '');
    const ids = new Set([...xml.matchAll(/ Id="([^"]*)"/gu)].map(([, id]) => id));
    const used = name.endsWith('.rels') && partNames(bytes).includes(owner) ? partOf(bytes, owner) : '';
    const loose = [...used.matchAll(/<[^>]*\br:(?:id|embed)="([^"]*)"[^>]*>/gu)].filter(([, id]) => !ids.has(id));
    return [...disorder(parseXml(new TextEncoder().encode(xml))), ...loose.map(([, id]) => `${name}: ${id}`)];
  });
}

const logo = { data: LOGO, alt: 'Våpenet', mediaType: 'image/png', width: 48, height: 60 } as const;
const theme: Theme = { ...defaultTheme, owner: { names: ['Nordfjorden kommune'] }, logo, footer: ['Bunn'] };
const source = { bytes: new TextEncoder().encode('{}') };

it('is as Word’s schema has it, in letters, drafts and plans', async () => {
  const inside = notice('emergency', [ul(['a']), table('b', ['c'], [{ cells: ['d'] }])]);
  for (const tree of [letter, draft, unaddressed, testTree([h1('a'), inside]), testTree([])]) {
    expect(faults((await docxRenderer({ theme }).render(tree)).bytes)).toEqual([]);
  }
  expect(faults((await docxRenderer({ theme }).render(letter, { source })).bytes)).toEqual([]);
});

it('and in random documents, whose paragraphs say what the tree says, in its order', async () => {
  const runs = Number(process.env.HJEMMEL_RANDOM_DOCX ?? 25);
  const seed = Number(process.env.HJEMMEL_SEED ?? 20_261_123);
  for (const [index, tree] of fc.sample(randomTree, { numRuns: runs, seed }).entries()) {
    const { bytes } = await docxRenderer().render(tree);
    expect(faults(bytes), `random document ${index}`).toEqual([]);
    expect(joined(readAloud(readDocx(bytes))), `random document ${index}`).toBe(joined(aloud(tree)));
  }
}, 120_000);

it('has ids that are their own, and no paragraph without a style of ours', async () => {
  const { bytes } = await docxRenderer({ theme }).render(draft);
  const styles = new Set([...partOf(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id));
  const used = [...partOf(bytes, 'word/document.xml').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/gu)].map(
    ([, id]) => id,
  );
  expect(used.filter((id) => !styles.has(id))).toEqual([]);
  expect(readDocx(bytes).paragraphs.filter(({ style }) => style === '')).toEqual([]);
  const names = [...partOf(bytes, 'word/styles.xml').matchAll(/<w:name w:val="([^"]*)"/gu)].map(([, name]) =>
    name?.toLowerCase(),
  );
  expect(new Set(names).size).toBe(names.length);
});
