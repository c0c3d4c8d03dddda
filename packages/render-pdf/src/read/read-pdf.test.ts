import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PdfError } from '../pdf-error.js';
import { readAttached, readPdf } from './read-pdf.js';
import type { ReadElement } from './structure.js';

const CMAP =
  '1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <00C5> <0002> <D83DDE00> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange';

interface Made {
  readonly content?: string;
  readonly catalog?: string;
  readonly trailer?: string;
  readonly more?: readonly string[];
  readonly packed?: boolean;
}

/** A small tagged PDF written by hand, with a table in words. */
function made({ content = '', catalog = '', trailer = '', more = [], packed = false }: Made = {}): Uint8Array {
  const stream = (data: string, dictionary = '') => {
    const body = packed ? deflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
    return `<<${dictionary}${packed ? '/Filter/FlateDecode' : ''}/Length ${body.length}>>\nstream\n${body}\nendstream`;
  };
  const bodies = [
    `<</Type/Catalog/Pages 2 0 R/Lang(nb-NO)/StructTreeRoot 6 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    stream(content),
    '<</Type/Font/Subtype/Type0/ToUnicode 9 0 R>>',
    '<</Type/StructTreeRoot/K 7 0 R>>',
    '<</S/Document/P 6 0 R/K[8 0 R 10 0 R]>>',
    '<</S/H1/P 7 0 R/Pg 3 0 R/K[0 <</Type/MCR/Pg 3 0 R/MCID 1>>]>>',
    stream(CMAP),
    '<</S/TH/A<</O/Table/Scope/Column>>/Lang<FEFF0073006D0065>/Alt(b\\346re)/P 7 0 R/K[<</Type/OBJR/Obj 3 0 R>>]>>',
    ...more,
  ];
  let file = '%PDF-1.7\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${bodies.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const wordsOf = (element: ReadElement): string =>
  element.kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
const said = (content: string) => wordsOf(readPdf(made({ content })).root);
const code = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return PdfError.isInstance(error) ? error.code : error;
  }
  return 'read';
};

describe('readPdf', () => {
  it('reads marked text in the order of the structure, through the map of the font', () => {
    const content =
      '/P <</MCID 1>> BDC BT /F1 12 Tf [<0010> -20 <0011>] TJ ET EMC /P <</MCID 0>> BDC BT /F1 12 Tf <00010002> Tj ET EMC';
    for (const packed of [false, true]) {
      const { root, language } = readPdf(made({ content, packed }));
      expect([wordsOf(root), language]).toEqual(['Å😀ab', 'nb-NO']);
    }
  });

  it('reads what stands instead of what is painted, also inside a sequence', () => {
    expect(said('/P <</MCID 0/ActualText(hele)>> BDC /F1 1 Tf <0010> Tj EMC')).toBe('hele');
    const inside =
      '/P <</MCID 0>> BDC /F1 1 Tf <0010> Tj /Span <</ActualText<FEFF00AD>>> BDC <0012> Tj EMC <0011> Tj EMC';
    expect(said(inside)).toBe('a\u00adb');
  });

  it('keeps artifacts and stray text apart, and shows a code without a word', () => {
    const content = '/Artifact BMC /F1 1 Tf <0010> Tj EMC <0011> Tj /P <</MCID 0>> BDC <0099> Tj EMC';
    const [page] = readPdf(made({ content })).pages;
    expect([page?.artifacts, page?.stray, page?.marked.get(0)]).toEqual([['a'], 'b', '\ufffd']);
  });

  it('tells role, language, alternative text and scope', () => {
    const [document] = readPdf(made()).root.kids;
    expect((document as ReadElement).kids[1]).toEqual({
      role: 'TH',
      lang: 'sme',
      alt: 'bære',
      scope: 'Column',
      kids: [],
    });
  });

  it('takes out attached files', () => {
    const data = Buffer.from('{"å":1}').toString('latin1');
    const bytes = made({
      catalog: '/AF[11 0 R]',
      more: [
        '<</Type/Filespec/UF(vedtak.json)/AFRelationship/Source/EF<</F 12 0 R>>>>',
        `<</Subtype/application#2Fjson/Length ${data.length}>>\nstream\n${data}\nendstream`,
      ],
    });
    expect(readAttached(bytes).map(({ bytes: raw, ...rest }) => [rest, Buffer.from(raw).toString()])).toEqual([
      [{ name: 'vedtak.json', mediaType: 'application/json', relationship: 'Source', description: '' }, '{"å":1}'],
    ]);
    expect(readAttached(made())).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const whole = Buffer.from(made({ content: '/P <</MCID 0>> BDC EMC' }));
  const changed = (from: string, to: string) => Buffer.from(whole.toString('latin1').replace(from, to), 'latin1');

  it.each([
    ['no PDF', Buffer.from('{"type":"vedtak"}'), 'not-pdf'],
    ['nothing', new Uint8Array(), 'not-pdf'],
    ['a locked file', made({ trailer: '/Encrypt 3 0 R' }), 'pdf-locked'],
    ['the first half', whole.subarray(0, whole.length / 2), 'pdf-broken'],
    [
      'no table where it says',
      changed(/startxref\n\d+/.exec(whole.toString('latin1'))?.[0] ?? '', 'startxref\n12'),
      'pdf-broken',
    ],
    ['an object somewhere else', changed('7 0 obj\n', '7 0 xxx\n'), 'pdf-broken'],
    ['a string without end', changed('(nb-NO)', '(nb-NO '), 'pdf-broken'],
    ['no structure tree', changed('/StructTreeRoot 6 0 R', '/StructTreeRoot 60 0 R'), 'pdf-broken'],
    ['pages in a ring', changed('/Kids[3 0 R]', '/Kids[2 0 R]'), 'pdf-broken'],
    ['elements in a ring', changed('/K[8 0 R 10 0 R]', '/K[7 0 R 10 0 R]'), 'pdf-broken'],
    ['tables in a ring', made({ trailer: '/Prev 1e3' }), 'pdf-broken'],
    ['a length past the end', changed('/Length 22', '/Length 99999'), 'pdf-broken'],
    ['deep lists', changed('/Lang(nb-NO)', `/Lang${'['.repeat(300)}`), 'pdf-broken'],
  ])('is refused: %s', (_name, bytes, expected) => {
    expect(code(() => readPdf(bytes))).toBe(expected);
  });

  it('never throws anything else, whatever byte is changed', () => {
    for (let at = 9; at < whole.length; at += 1) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = 0x5b;
      expect(['read', 'pdf-broken', 'pdf-locked']).toContain(code(() => readPdf(bytes)));
    }
  });
});
