import { TreeError } from '@hjemmel/tree';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxRenderer } from '../docx-renderer.js';
import { letter } from '../test-letter.js';
import { changed } from '../test-package.js';
import { readDocx, textOf } from './read-docx.js';
import { openZip } from './zip.js';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await docxRenderer().render(letter)).bytes;
});

const SENTENCE = 'Er vi ikke enige med deg, sender vi klagen videre';
const edited = (edit: (xml: string) => string) => textOf(readDocx(changed(bytes, 'word/document.xml', edit)));
const around = (before: string, after: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:r><w:t[^>]*>${SENTENCE}[^<]*</w:t></w:r>`, 'u'), (run) => before + run + after);

describe('words that nobody sees', () => {
  it.each([
    [
      'hidden',
      (xml: string) =>
        xml.replace(new RegExp(`<w:r>(<w:t[^>]*>${SENTENCE})`, 'u'), '<w:r><w:rPr><w:vanish/></w:rPr>$1'),
    ],
    ['deleted', around('<w:del w:id="1" w:author="a">', '</w:del>')],
    ['for another reader', around('<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>')],
    ['in a comment of the XML', around('<!--', '-->')],
  ])('are not read: %s', (_, edit) => {
    expect(textOf(readDocx(bytes))).toContain(SENTENCE);
    expect(edited(edit)).not.toContain(SENTENCE);
    expect(edited(edit)).toContain('Du kan klage');
  });

  it.each([
    ['put in by someone', around('<w:ins w:id="1" w:author="a">', '</w:ins>')],
    ['in a field of a form', around('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')],
    [
      'hidden no longer',
      (xml: string) =>
        xml.replace(new RegExp(`<w:r>(<w:t[^>]*>${SENTENCE})`, 'u'), '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr>$1'),
    ],
  ])('are told from words that are %s', (_, edit) => {
    expect(edited(edit)).toBe(textOf(readDocx(bytes)));
  });
});

it('reads what another program has written: data as it stands, numbers for letters, single quotes', () => {
  const data = edited((xml) => xml.replace(SENTENCE, `<![CDATA[${SENTENCE}]]>`));
  const numbers = edited((xml) => xml.replace(SENTENCE, SENTENCE.replace('E', '&#69;').replace('r', '&#x72;')));
  const quotes = edited((xml) => xml.replaceAll('w:val="Brdtekst"', "w:val = 'Brdtekst'"));
  for (const text of [data, numbers, quotes]) expect(text).toBe(textOf(readDocx(bytes)));
});

it('unpacks no part that is larger than any letter', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(() => openZip(bomb).file('word/document.xml')).toThrow(expect.objectContaining({ code: 'docx-broken' }));
});

it('is what the proof of the notice rests on', async () => {
  const hidden = { ...letter, blocks: letter.blocks.filter((block) => block.id !== 'klagerett') };
  await expect(docxRenderer().render(hidden)).rejects.toThrow(TreeError);
});
