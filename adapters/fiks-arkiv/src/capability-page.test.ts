import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { specificationCommit, startingLists } from './code-lists.js';
import { fiksArkiv } from './fiks-arkiv.js';

const page = readFileSync(new URL('../../../docs/adaptere/fiks-arkiv.md', import.meta.url), 'utf8');

it('the capability page has every option, and no other', () => {
  const rows = page.slice(page.indexOf('## Oppsett')).matchAll(/^\| (`.*?`) \|/gm);
  const named = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const told = () => fiksArkiv({ system: 'Hjemmel', annet: true } as Parameters<typeof fiksArkiv>[0]);
  const known = /none of (.*)$/.exec(String(trouble(told)))?.[1]?.split(', ');
  expect(named.sort()).toEqual(known?.sort());
});

function trouble(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('the capability page names the commit and the codes the adapter has', () => {
  expect(page).toContain(specificationCommit);
  for (const [name, codes] of Object.entries(startingLists)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    const stated = row?.split('|')[3]?.trim();
    expect(stated, name).toBe(codes.length === 0 ? 'ingen' : codes.join(', '));
  }
});
