import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('shares no code with the writer but the error and the measure of contrast', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.'));
  const imported = files.flatMap((name) =>
    [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/from '([^']+)'/gu)].map(
      ([, from]) => from ?? '',
    ),
  );
  const shared = ['../docx-error.js', '@hjemmel/theme'];
  const own = (from: string) => from.startsWith('./') || from.startsWith('node:') || shared.includes(from);
  expect(files.length).toBeGreaterThan(5);
  expect(imported.filter((from) => !own(from))).toEqual([]);
});
