import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemStatus } from '../src/index.js';
import { routes } from '../src/routes/index.js';

const page = readFileSync(new URL('../../../docs/tjeneste.md', import.meta.url), 'utf8');

it('every problem and every route is in the documentation, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gmu)].map(([, code, status]) => [code, Number(status)]);
  expect(rows).toEqual(Object.entries(problemStatus));
  for (const { url } of routes) expect(page).toContain(url.replace(/:(\w+)/gu, '{$1}'));
});
