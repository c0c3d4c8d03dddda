import { failures, register, testRenderer } from '@hjemmel/testkit';
import type { DocumentTree, Rendered, Renderer } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { bytesOf, exampleRenderer, print, read, textOf } from './example-renderer.js';

describe('a renderer that does as it should', () => register(testRenderer({ create: exampleRenderer, read }), it));

/** What a renderer gives when it proves nothing. */
const unproved = (tree: DocumentTree, text = textOf(tree)): Rendered => ({
  ...print({ ...tree, blocks: [], mandatory: [] }, text),
  mandatory: tree.mandatory,
});

const broken: readonly (readonly [string, string, Partial<Renderer<never>>])[] = [
  ['has no format', 'renderer: declares what it is', { format: 'Å' }],
  [
    'gives the hash of something else',
    'renderer: gives the file with its hash and what the tree says of itself',
    { render: async (tree) => ({ ...print(tree), sha256: '0'.repeat(64) }) },
  ],
  [
    'forgets which copy it is',
    'renderer: gives the file with its hash and what the tree says of itself',
    { render: async (tree) => ({ ...print(tree), rendition: 'kopi' }) },
  ],
  [
    'prints the time',
    'renderer: the same tree gives the same bytes, at any time and beside other letters',
    { render: async (tree) => print(tree, `${textOf(tree)}\n${new Date().getFullYear()}`) },
  ],
  [
    'prints by chance',
    'renderer: the same tree gives the same bytes, at any time and beside other letters',
    { render: async (tree) => print(tree, `${textOf(tree)}\n${Math.random()}`) },
  ],
  [
    'changes the tree',
    'renderer: changes nothing it is handed',
    { render: async (tree) => print(Object.assign(tree, { title: '' })) },
  ],
  [
    'loses the last line',
    'words: every text of a letter stands in the file, in order',
    { render: async (tree) => unproved(tree, textOf(tree).split('\n').slice(0, -1).join('\n')) },
  ],
  [
    'loses «&»',
    'words: trees made at random lose nothing',
    { render: async (tree) => unproved(tree, textOf(tree).replaceAll('&', '')) },
  ],
  [
    'garbles letters',
    'words: æ, ø, å and Sami letters are the same in the file',
    { render: async (tree) => unproved(tree, Buffer.from(textOf(tree)).toString('latin1')) },
  ],
  [
    'does not mark a draft',
    'words: a draft says so, and a finished letter does not',
    { render: async (tree) => unproved(tree, textOf({ ...tree, draft: false })) },
  ],
  [
    'lets a letter go without its notice',
    'safety: no letter without its mandatory text',
    { render: async (tree) => unproved(tree) },
  ],
  [
    'shows what is another’s to see',
    'safety: no letter with something its reader may not see',
    { render: async (tree) => unproved(tree) },
  ],
  [
    'hides nothing',
    'safety: what is taken out is in none of the bytes, and the ground stands in its place',
    { render: async (tree) => print(tree, `${textOf(tree)}\n<!-- Skjultopplysning -->`) },
  ],
  [
    'puts the full title in the file',
    'safety: the full title is nowhere in the file',
    { render: async (tree) => print(tree, `${textOf(tree)}\n${tree.title}`) },
  ],
  [
    'throws on a file it cannot read',
    'source: nothing makes extract throw',
    {
      extract: async (bytes) => ({
        ok: true,
        source: bytesOf(String(JSON.parse(read(bytes)))),
        text: '',
        beside: [],
        wordless: 0,
      }),
    },
  ],
];

describe('a renderer that', () => {
  it.each(broken)('%s', async (_, foundBy, changes) => {
    const cases = testRenderer({ create: () => ({ ...exampleRenderer(), ...changes }), read });
    expect(await failures(cases.filter(({ name }) => name === foundBy))).toEqual([
      { name: foundBy, error: expect.any(Error) },
    ]);
  });
});
