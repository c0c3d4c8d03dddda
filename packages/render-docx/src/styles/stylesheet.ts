import { mix } from '@hjemmel/theme';
import { eighths, halfPoints, hex, twips } from '../write/measure.js';
import { escaped, XML } from '../write/xml-text.js';
import { type Dress, type Type, types } from './dress.js';
import { paragraphLooks, type StyleLook } from './paragraph-styles.js';
import { type CharacterStyle, paragraphStyles, TABLE_STYLE } from './style-ids.js';

/** Every style of the letter, as Word's own part. `language` is the whole document's. */
export function stylesheet(dress: Dress, language: string): string {
  const looks = paragraphLooks(dress);
  return [
    `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    defaults(dress, language),
    ...paragraphStyles.map((id) => paragraphStyle(id, looks[id])),
    '<w:style w:type="character" w:default="1" w:styleId="Standardskriftforavsnitt"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ...characterStyles(dress),
    ...tableStyles(dress),
    '<w:style w:type="numbering" w:default="1" w:styleId="Ingenliste"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    '</w:styles>',
  ].join('');
}

function defaults({ typeface }: Dress, language: string): string {
  const font = escaped(typeface);
  const [size, tag] = [halfPoints(types.body.fontSize), escaped(language)];
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="${line(types.body)}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}

/** What fonts of this kind have as a single line, in sizes of theirs. */
const SINGLE = 1.25;

function line({ lineHeight }: Type): number {
  return Math.round((240 * lineHeight) / SINGLE);
}

function paragraphStyle(id: string, look: StyleLook): string {
  const { name, basedOn, next, before = 0, after = 0, keepNext, outline, hyphens, shown } = look;
  const own = id === 'Normal' ? ' w:default="1"' : OWN.has(name) ? '' : ' w:customStyle="1"';
  return [
    `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:uiPriority w:val="${shown ? 1 : 20}"/>${shown ? '<w:qFormat/>' : ''}`,
    `<w:pPr>${keepNext ? '<w:keepNext/><w:keepLines/>' : ''}${hyphens ? '<w:suppressAutoHyphens w:val="0"/>' : id === 'Normal' ? '<w:suppressAutoHyphens/>' : ''}`,
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${line(look.type)}" w:lineRule="auto"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`,
  ].join('');
}

/** Names of styles that are Word's own. */
const OWN = new Set([
  'Body Text',
  'heading 1',
  'heading 2',
  'heading 3',
  'List Bullet',
  'List Number',
  'caption',
  'Signature',
  'header',
  'footer',
  'envelope return',
  'envelope address',
]);

function runProperties({ bold, colour, type }: StyleLook): string {
  const size = halfPoints(type.fontSize);
  return `${bold ? '<w:b/><w:bCs/>' : ''}${colour ? `<w:color w:val="${hex(colour)}"/>` : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

function characterStyles({ colours }: Dress): readonly string[] {
  const { accent, emergency, muted, paper } = colours;
  const ground = hex(mix(emergency, paper, 0.1));
  const looks: Readonly<Record<CharacterStyle, readonly [name: string, properties: string, custom: string]>> = {
    Sterk: ['Strong', '<w:b/><w:bCs/>', ''],
    Hyperkobling: ['Hyperlink', `<w:color w:val="${hex(accent)}"/><w:u w:val="single"/>`, ''],
    // A border as well, so that a gap shows without colour.
    Mangler: [
      'Mangler',
      `<w:b/><w:bCs/><w:color w:val="${hex(emergency)}"/><w:bdr w:val="dotted" w:sz="8" w:space="0" w:color="${hex(emergency)}"/><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`,
      ' w:customStyle="1"',
    ],
    Dempet: ['Dempet', `<w:color w:val="${hex(muted)}"/>`, ' w:customStyle="1"'],
  };
  return Object.entries(looks).map(
    ([id, [name, properties, custom]]) =>
      `<w:style w:type="character"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standardskriftforavsnitt"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`,
  );
}

function tableStyles({ colours, hairline }: Dress): readonly string[] {
  const thin = (side: string) =>
    `<w:${side} w:val="single" w:sz="${eighths(0.5)}" w:space="0" w:color="${hex(hairline)}"/>`;
  const cell = '<w:left w:w="100" w:type="dxa"/>';
  const margins = `<w:tblCellMar><w:top w:w="60" w:type="dxa"/>${cell}<w:bottom w:w="70" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>`;
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${hex(colours.accent)}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(colours.surface)}"/></w:tcPr></w:tblStylePr>`;
  const first = '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>';
  return [
    '<w:style w:type="table" w:default="1" w:styleId="Vanligtabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Hjemmel tabell"/><w:basedOn w:val="Vanligtabell"/><w:uiPriority w:val="40"/><w:qFormat/><w:tblPr><w:tblBorders>${thin('bottom')}${thin('insideH')}</w:tblBorders>${margins}</w:tblPr>${head}${first}</w:style>`,
  ];
}
