import { describe, expect, it } from 'vitest';
import { DocxError } from './docx-error.js';
import { docxRenderer } from './docx-renderer.js';
import { embeddedSource, isDocx } from './read/embedded-source.js';
import { readDocx } from './read/read-docx.js';
import { letter, unaddressed } from './test-letter.js';
import { changed, partNames, partOf } from './test-package.js';

const { render } = docxRenderer();
const source = { bytes: new TextEncoder().encode('{"a":"æ\\u0000"}\r\n\t \n') };

describe('the source', () => {
  it('comes back byte for byte, whatever it is', async () => {
    expect(embeddedSource((await render(letter, { source })).bytes)).toEqual(source.bytes);
    const every = { bytes: Uint8Array.from({ length: 70_000 }, (_, index) => index % 256), fileName: 'x"<&.json' };
    const { bytes } = await render(letter, { source: every });
    expect(readDocx(bytes).source).toMatchObject({
      name: 'x"<&.json',
      mediaType: 'application/json',
      bytes: every.bytes,
    });
  });

  it('rides in a custom XML part with a name that is ours', async () => {
    const { bytes } = await render(letter, { source });
    expect(partOf(bytes, 'customXml/itemProps1.xml')).toContain('ds:uri="https://schemas.hjemmel.no/kilde/v1"');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('../customXml/item1.xml');
  });

  it('is not there unless it was asked for', async () => {
    const { bytes } = await render(letter);
    expect(embeddedSource(bytes)).toBeUndefined();
    expect(partNames(bytes).filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  it('never goes with a copy from which something is taken out', async () => {
    await expect(render(unaddressed, { source })).rejects.toMatchObject({ code: 'source-not-allowed' });
  });

  it('that someone has changed is not given out as ours', async () => {
    const { bytes } = await render(letter, { source });
    const other = changed(bytes, 'customXml/item1.xml', (xml) => xml.replace(/>[\w+/]{4}/u, '>AAAA'));
    expect(() => embeddedSource(other)).toThrow(expect.objectContaining({ code: 'docx-broken' }));
  });

  it('is found where Word has put it anew', async () => {
    const { bytes } = await render(letter, { source });
    const word = changed(bytes, 'customXml/item1.xml', (xml) =>
      xml.replace('<kilde xmlns=', '<ns0:kilde xmlns:ns0=').replace('</kilde>', '\n</ns0:kilde>'),
    );
    expect(embeddedSource(word)).toEqual(source.bytes);
  });
});

describe('a file that is none', () => {
  it('is said to be so, each in its way', async () => {
    const { bytes } = await render(letter);
    const locked = Uint8Array.from(Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'));
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [new TextEncoder().encode('hei'), 'not-docx'],
      [new Uint8Array(), 'not-docx'],
      [locked, 'docx-locked'],
      [bytes.slice(0, bytes.length / 2), 'docx-broken'],
      [bytes.slice(0, 30), 'docx-broken'],
      [flipped(bytes), 'docx-broken'],
    ];
    for (const [file, code] of cases) expect(() => readDocx(file)).toThrow(expect.objectContaining({ code }));
    expect(cases.map(([file]) => isDocx(file))).toEqual([false, false, true, true, true, true]);
  });

  it.each([
    ['an open element', (xml: string) => xml.replace('</w:body>', '')],
    ['a name of its own', (xml: string) => xml.replace('Du kan klage', '&klage;')],
    ['a document type', (xml: string) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')],
    ['a loose bracket', (xml: string) => xml.replace('Du kan klage', 'Du < klage')],
    ['two roots', (xml: string) => `${xml}<w:document/>`],
  ])('is refused when its XML has %s', async (_, edit) => {
    const { bytes } = await render(letter);
    expect(() => readDocx(changed(bytes, 'word/document.xml', edit))).toThrow(
      expect.objectContaining({ code: 'docx-broken' }),
    );
  });

  it('names no word of the document', async () => {
    const { bytes } = await render(letter);
    const broken = changed(bytes, 'word/document.xml', (xml) => xml.replace('Iben', '<'));
    try {
      readDocx(broken);
      expect.unreachable();
    } catch (error) {
      expect(DocxError.isInstance(error) && error.message).not.toMatch(/Åsenfjell/u);
    }
  });
});

/** One bit inside the letter's packed words. */
function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf('word/document.xml') + 300;
  copy[at] = (copy[at] ?? 0) ^ 16;
  return copy;
}
