import { h1, h2, notice, p, section } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { assertLocked } from './assert-locked.js';
import { docxRenderer } from './docx-renderer.js';
import { readDocx } from './read/read-docx.js';
import { letter, testTree } from './test-letter.js';
import { changed, partOf } from './test-package.js';
import { LONGEST } from './write/locked-content.js';
import { lockedTitle } from './write/locked-title.js';

const read = async (tree = letter) => readDocx((await docxRenderer().render(tree)).bytes);
const mandatory = (id: string, words: string) => p(words, { id, mandatory: true });

describe('a mandatory block', () => {
  it('stands whole in a content control that nobody can change, and that says why', async () => {
    const { locks, paragraphs } = await read();
    expect(locks).toHaveLength(1);
    expect(locks[0]).toMatchObject({
      tag: 'klagerett',
      title: 'Låst: Dokumentet kan ikke gis ut uten denne teksten, uendret',
    });
    const locked = paragraphs.filter((each) => each.locks.includes('klagerett'));
    expect(locked[0]).toMatchObject({ style: 'Overskrift2', text: 'Du kan klage på vedtaket' });
    expect(locked.at(-1)?.text).toMatch(/^Du har rett til å se sakens dokumenter/u);
    expect(paragraphs.filter((each) => each.locks.length === 0).map(({ text }) => text)).toContain(
      'Hvorfor vi bestemte dette',
    );
  });

  it('is locked wherever it stands, and only once', async () => {
    const inner = notice('info', [h2('Rett'), mandatory('b', 'Dette også.')], { id: 'a', mandatory: true });
    const tree = testTree([h1('Brev'), section([mandatory('c', 'Dette.'), p('Ikke dette.')]), inner], {
      mandatory: ['c', 'a'],
    });
    const { locks } = await read(tree);
    expect(locks.map(({ tag, text }) => [tag, text])).toEqual([
      ['c', 'Dette.'],
      ['a', 'Rett\nDette også.'],
    ]);
  });

  it('is refused when anyone could change it', async () => {
    const { bytes } = await docxRenderer().render(letter);
    const open = changed(bytes, 'word/document.xml', (xml) => xml.replace('"sdtContentLocked"', '"sdtLocked"'));
    const untold = changed(bytes, 'word/document.xml', (xml) =>
      xml.replace(/<w:alias w:val="[^"]*"/u, '<w:alias w:val=""'),
    );
    for (const file of [open, untold]) {
      expect(() => assertLocked(letter, readDocx(file))).toThrow(expect.objectContaining({ code: 'notice-unlocked' }));
    }
    expect(() => assertLocked(letter, readDocx(bytes))).not.toThrow();
  });
});

it.each(['nb', 'nn', 'en', 'se', 'smj', 'sma', 'nn-NO'])('has a title that Word takes, in %s', (language) => {
  expect(lockedTitle(language).length).toBeGreaterThan(20);
  expect(lockedTitle(language).length).toBeLessThanOrEqual(LONGEST);
});

it('keeps a long id within what Word takes', async () => {
  const id = 'klagerett-'.repeat(20);
  const { bytes } = await docxRenderer().render(testTree([mandatory(id, 'Dette.')], { mandatory: [id] }));
  const [, tag = ''] = /<w:tag w:val="([^"]*)"/u.exec(partOf(bytes, 'word/document.xml')) ?? [];
  expect(tag).toHaveLength(LONGEST);
});
