import { h2, keyValue, ol, p, row, table } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.js';
import { letter, testTree } from './test-letter.js';
import { textRenderer } from './text-renderer.js';
import { indent, wrap } from './wrap.js';

describe('plain', () => {
  it('loses controls, invisible characters and those that turn text round', () => {
    expect(plain('a\u0000b\u001b[31mc\u202ed\u2066e\u200ff\ufeffg\u00adh\u200bi\ufdd0j\u{e0041}')).toBe(
      'ab[31mcdefghij',
    );
  });

  it('keeps joiners and the spaces that hold words together', () => {
    expect(plain('4\u00a0uker, 10\u202f000 👩\u200d⚕\ufe0f')).toBe('4\u00a0uker, 10\u202f000 👩\u200d⚕\ufe0f');
  });

  it('makes one line of many, in NFC', () => {
    expect(plain(' A\u030a\r\n\tb\u0085c\u2028d\u2003 e ')).toBe('Å b c d e');
  });
});

describe('a line break in a text', () => {
  it('never breaks the structure', async () => {
    const nasty = 'en\n\n- to\r\n1. tre\u2029----';
    const tree = testTree([
      h2(nasty),
      p(nasty),
      ol([nasty]),
      keyValue([row(nasty, nasty)]),
      table(nasty, [nasty], [{ cells: [nasty] }]),
    ]);
    const text = new TextDecoder().decode((await textRenderer({ width: 0 }).render(tree)).bytes);
    const flat = 'en - to 1. tre ----';
    const body = text.slice(text.indexOf('2026/771') + 8, text.indexOf('Avsender')).trim();
    expect(body.replaceAll('\u00a0', ' ')).toBe(
      [flat, flat, `1. ${flat}`, `${flat}: ${flat}`, flat, `${flat}: ${flat}`].join('\n\n'),
    );
  });

  it('in the envelope neither', async () => {
    const { sender } = letter.envelope;
    const tree = testTree([p('Hei')], {
      envelope: { ...letter.envelope, sender: { ...sender, name: 'Solvika\nkommune' } },
    });
    expect(new TextDecoder().decode((await textRenderer().render(tree)).bytes)).toMatch(/^Solvika kommune\nTildeling/);
  });
});

describe('wrap', () => {
  it('breaks at spaces only, and not at those that hold words together', () => {
    expect(wrap('Fristen er fire\u00a0uker', 15)).toBe('Fristen er\nfire\u00a0uker');
    expect(wrap('et Rehabiliteringskoordineringsansvarlig ord', 10)).toBe(
      'et\nRehabiliteringskoordineringsansvarlig\nord',
    );
  });

  it('counts letters, not code units or marks', () => {
    expect(wrap('👩👩👩 áčđ', 7)).toBe('👩👩👩 áčđ');
    expect(wrap('m\u0331m\u0331m\u0331 abc', 7)).toBe('m\u0331m\u0331m\u0331 abc');
  });

  it('fills a line to its last place and no further', () => {
    expect(wrap('aaa bbb', 7)).toBe('aaa bbb');
    expect(wrap('aaa bbb', 6)).toBe('aaa\nbbb');
  });

  it('never begins a line with a dash that stands alone', () => {
    expect(wrap('mandag – fredag', 8)).toBe('mandag –\nfredag');
    expect(wrap('mandag –', 7)).toBe('mandag –');
  });

  it('puts its margins before the lines', () => {
    expect(wrap('en to tre', 6, { first: '- ', rest: '  ' })).toBe('- en\n  to\n  tre');
    expect(indent('a\n\nb', '  ')).toBe('  a\n\n  b');
  });
});
