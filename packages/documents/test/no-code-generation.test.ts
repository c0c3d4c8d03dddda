import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentTypes } from '../src/index.js';

it.each(documentTypes.map(({ id }) => id))('%s validates where code may not be made from strings', (id) => {
  const url = (path: string) => new URL(path, import.meta.url);
  const document = readFileSync(fileURLToPath(url(`../../../examples/${id}/gyldig-full.json`)), 'utf8');
  const script = `
    import { validate } from ${JSON.stringify(url(`../src/${id}/finished.generated.js`).href)};
    let blocked = false;
    try { new Function('return 1')(); } catch { blocked = true; }
    process.stdout.write(JSON.stringify([blocked, validate(${document}), validate({})]));`;
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toEqual([true, true, false]);
});
