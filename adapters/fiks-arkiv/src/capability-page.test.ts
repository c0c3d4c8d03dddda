import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { specificationCommit, startingLists } from './code-lists.js';

it('the capability page names the commit and the codes the adapter has', () => {
  const page = readFileSync(new URL('../../../docs/adaptere/fiks-arkiv.md', import.meta.url), 'utf8');
  expect(page).toContain(specificationCommit);
  for (const [name, codes] of Object.entries(startingLists)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    const stated = row?.split('|')[3]?.trim();
    expect(stated, name).toBe(codes.length === 0 ? 'ingen' : codes.join(', '));
  }
});
