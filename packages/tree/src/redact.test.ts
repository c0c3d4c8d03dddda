import { expect, it } from 'vitest';
import type { Access } from './block.js';
import { notice, p, section } from './builders.js';
import { redact } from './redact.js';
import { testTree } from './test-tree.js';
import { TreeError } from './tree-error.js';

const access: Access = { renditions: ['part'], hjemmel: 'forvaltningsloven § 13' };
const gone = { type: 'redacted', label: 'Tatt ut', hjemmel: 'forvaltningsloven § 13' };

function codeOf(run: () => unknown): readonly [string, string] | undefined {
  try {
    run();
  } catch (error) {
    if (TreeError.isInstance(error)) return [error.code, error.blockId];
    throw error;
  }
  return undefined;
}

it('takes out what the copy may not show, at any depth, and leaves no words, id or source behind', () => {
  const secret = p('Hemmelig', { id: 'iben', source: '/barn/0', access });
  const tree = testTree([p('Åpent'), secret, section([notice('info', [secret, p('Åpent')])])]);
  const copy = redact(tree, 'kopi');
  expect(copy.rendition).toBe('kopi');
  expect(copy.blocks).toEqual([p('Åpent'), gone, section([notice('info', [gone as never, p('Åpent')])])]);
  expect(JSON.stringify(copy)).not.toMatch(/Hemmelig|iben|barn/);
});

it('shows the same ground once where several parts side by side are gone, at any depth', () => {
  const [one, two] = [p('En', { access }), p('To', { access })];
  const other = p('Tre', { access: { renditions: ['part'], hjemmel: 'folkeregisterloven § 10-1' } });
  const copy = redact(testTree([one, two, other, p('Åpent'), one, section([two, one])]), 'kopi');
  const otherGone = { ...gone, hjemmel: 'folkeregisterloven § 10-1' };
  expect(copy.blocks).toEqual([gone, otherGone, p('Åpent'), gone, section([gone as never])]);
});

it('keeps what the copy may show and does not change the tree it was given', () => {
  const tree = testTree([p('For parten', { access }), section([p('For parten', { access })], { access })]);
  const before = structuredClone(tree);
  expect(redact(tree, 'part').blocks).toEqual(tree.blocks);
  redact(tree, 'kopi');
  expect(tree).toEqual(before);
});

it('never brings back what an earlier copy lost', () => {
  const copy = redact(testTree([p('Hemmelig', { access })]), 'kopi');
  expect(redact(copy, 'part').blocks).toEqual([gone]);
});

it('refuses to take out a mandatory block, what holds one, and any part of one', () => {
  const options = { id: 'klagerett', mandatory: true } as const;
  const trees = [
    testTree([p('Du kan klage.', { ...options, access })]),
    testTree([section([p('Annet'), notice('important', [p('Du kan klage.')], options)], { access })]),
    testTree([notice('important', [p('Du kan klage.'), section([p('Innen tre uker.', { access })])], options)]),
  ];
  for (const tree of trees) {
    expect(codeOf(() => redact(tree, 'kopi'))).toEqual(['mandatory-redacted', 'klagerett']);
    expect(codeOf(() => redact(tree, 'part'))).toBeUndefined();
  }
});
