import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defaultTheme, type Theme } from '@hjemmel/theme';
import { expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { letter } from './test-letter.js';
import { LOGO } from './test-logo.js';

const logo = { data: LOGO, alt: 'Kommunevåpenet', mediaType: 'image/png', width: 48, height: 60 } as const;
const theme: Theme = { ...defaultTheme, owner: { names: ['Nordfjorden kommune'] }, logo };
const source = { bytes: new TextEncoder().encode('{}') };

it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'is the same in another process in %s, whatever either made before',
  async (TZ) => {
    const here = (await docxRenderer({ theme }).render(letter, { source })).sha256;
    const script = `
    import { draft, letter } from './test-letter.ts';
    import { docxRenderer } from './docx-renderer.ts';
    const { render } = docxRenderer({ theme: ${JSON.stringify(theme)} });
    await render(draft);
    console.log((await render(letter, { source: { bytes: new TextEncoder().encode('{}') } })).sha256);`;
    const there = execFileSync(
      process.execPath,
      ['--conditions=@hjemmel/source', '--import', 'tsx', '--input-type=module', '-e', script],
      { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8', env: { ...process.env, TZ } },
    );
    expect(there.trim()).toBe(here);
  },
  60_000,
);

it('is another file for another letter, day or source', async () => {
  const { render } = docxRenderer();
  const other = { ...letter, envelope: { ...letter.envelope, date: '2026-11-19' } };
  const made = await Promise.all([render(letter), render(letter), render(other), render(letter, { source })]);
  expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(3);
});
