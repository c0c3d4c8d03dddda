import { expect, it } from 'vitest';
import { p } from './builders.js';
import { rendered } from './rendered.js';
import { faithful, testTree } from './test-tree.js';
import { TreeError } from './tree-error.js';

const tree = testTree([p('Du kan klage.', { id: 'klagerett', mandatory: true })]);
const output = { bytes: new Uint8Array([1]), mediaType: 'text/plain', sha256: 'ab', readBack: faithful(tree) };

it('gives the bytes with everything that shaped them, and not the text that was read', () => {
  expect(rendered(tree, output)).toEqual({
    bytes: output.bytes,
    mediaType: 'text/plain',
    sha256: 'ab',
    draft: false,
    rendition: 'part',
    mandatory: ['klagerett'],
    versions: tree.versions,
  });
});

it('throws when a mandatory block was not read back', () => {
  expect(() => rendered(tree, { ...output, readBack: 'Du kan ikke klage.' })).toThrow(TreeError);
});

it('throws when the tree still shows what its rendition may not show', () => {
  const access = { renditions: ['tjeneste'], hjemmel: 'forvaltningsloven § 13' };
  const unredacted = testTree([p('Hemmelig', { id: 'barn', access })]);
  expect(() => rendered(unredacted, { ...output, readBack: 'Hemmelig' })).toThrow(
    expect.objectContaining({ code: 'not-redacted', blockId: 'barn' }),
  );
  expect(rendered({ ...unredacted, rendition: 'tjeneste' }, output).rendition).toBe('tjeneste');
});
