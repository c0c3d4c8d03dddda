import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, openBrowser } from './browser.js';
import { examplePath, exampleText, types } from './examples.js';
import { axeFindings, openPage, overflows, show } from './page.js';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.runIf(hasBrowser)('pages that are no letters', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
  });
  afterAll(() => browser.close());

  async function found(html: string): Promise<readonly string[]> {
    await page.setViewportSize({ width: 1280, height: 720 });
    await show(page, html);
    const wrong = await axeFindings(page);
    await page.setViewportSize({ width: 320, height: 720 });
    return [...wrong, ...(await overflows()(page))];
  }

  it.each(types)('have no finding of axe and fit 320 pixels: a blank %s', async (type) => {
    const { code, stdout } = await hjemmel(['skjema', type, '--format', 'html', '-o', '-']);
    expect(code).toBe(0);
    expect(await found(stdout)).toEqual([]);
  });

  it.each(['nb', 'nn', 'en'])('have no finding of axe and fit 320 pixels: what changed, in %s', async (lang) => {
    const document = JSON.parse(exampleText('kriseplan', 'gyldig-full.json'));
    document.gjoerDetteFoerst.push(document.gjoerDetteFoerst.shift());
    document.kontakter[1].naar = `Hele ${'døgnet'.repeat(40)}`;
    document.kontakter.splice(3, 1);
    document.varselsignaler.push({ ...document.varselsignaler[0], id: 'ny-1' });
    const path = join(mkdtempSync(join(tmpdir(), 'hjemmel-diff-')), 'ny.json');
    writeFileSync(path, JSON.stringify(document));
    const old = examplePath('kriseplan', 'gyldig-full.json');
    const { code, stdout } = await hjemmel(['diff', old, path, '--format', 'html', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout.match(/<article|<section|<li/g)?.length).toBeGreaterThan(3);
    expect(await found(stdout)).toEqual([]);
  });
});
