import { describe, expect, it } from 'vitest';
import { draft, letter, note, plan, withoutRecipient } from '../fixture-trees.js';
import { pdfRenderer } from '../pdf-renderer.js';
import { readBack } from '../read-back.js';
import { readByOracle } from './test-oracle.js';

const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2011-]+/gu, '');

const trees = { letter, plan, draft, note, 'no recipient': withoutRecipient(letter) };

describe.each(Object.entries(trees))('our reader beside pdfjs: %s', (_name, tree) => {
  it('reads the same words, in the same order', async () => {
    const { bytes } = await pdfRenderer().render(tree);
    const [ours, theirs] = [readBack(bytes), await readByOracle(bytes)];
    expect(squeezed(ours.content)).toBe(squeezed(theirs.content));
    expect(ours.pages.map(squeezed)).toEqual(theirs.pages.map(squeezed));
    expect(ours.stray).toBe('');
  });
});
