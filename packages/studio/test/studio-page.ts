import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { studioServer } from '../../cli/src/studio/server.js';
import { hasBrowser, openBrowser } from '../../cli/test/browser.js';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page as `hjemmel studio` gives it, built anew from the sources. */
async function served(): Promise<{ readonly address: string; readonly close: () => void }> {
  const outDir = await mkdtemp(join(tmpdir(), 'studio-'));
  // A process of its own: under test, Vite would make the page as it is while it is being developed.
  const [vite, config] = ['../../../node_modules/vite/bin/vite.js', '../vite.config.mjs'].map(pathTo) as [
    string,
    string,
  ];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '-c', config, '--outDir', outDir, '--emptyOutDir'], {
    env,
  });
  const names = await readdir(outDir);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(outDir, name))] as const));
  const server = studioServer(new Map(files));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export interface StudioPage {
  readonly page: Page;
  /** Everything the page asked for after it was loaded, but what it made itself. */
  readonly requests: string[];
  /** What its policy or its script stopped. */
  readonly trouble: string[];
}

/** The page loaded, and then cut off from the network. */
async function openStudio(browser: Browser, address: string): Promise<StudioPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  await context.setOffline(true);
  // The browser's own PDF reader is a page of the browser.
  page.on('request', (request) => {
    if (!/^(?:blob|data|chrome|chrome-extension):/u.test(request.url())) requests.push(request.url());
  });
  return { page, requests, trouble };
}

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function testFile(name: string, content: Uint8Array | string): TestFile {
  return { name, mimeType: '', buffer: Buffer.from(content as string) };
}

/** Chooses a file with whichever button of the page opens files. */
export async function choose(page: Page, file: TestFile): Promise<void> {
  await page.locator('header input[type=file], .st-drop input[type=file]').first().setInputFiles(file);
}

export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** The bytes the page gives when a button under «Last ned» is pressed. */
export async function downloaded(page: Page, format: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Last ned' }).getByRole('button', { name: format, exact: true }).click();
  return readFile(await (await waiting).path());
}

export const findings = (page: Page) => page.locator('.st-findings li');

export function example(type: string, name = 'gyldig-full.json'): string {
  return readFileSync(new URL(`../../../examples/${type}/${name}`, import.meta.url), 'utf8');
}

/** Tests that each open the page for themselves, in one browser; left out, loudly, where there is none. */
export function describeStudio(name: string, tests: (open: () => Promise<StudioPage>) => void): void {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  describe.runIf(hasBrowser)(name, () => {
    let browser: Browser;
    let studio: Awaited<ReturnType<typeof served>>;
    beforeAll(async () => {
      [browser, studio] = await Promise.all([openBrowser(), served()]);
    });
    afterAll(async () => {
      await browser.close();
      studio.close();
    });
    tests(() => openStudio(browser, studio.address));
  });
}

/** Closes a page that must have asked for nothing, broken nothing and kept nothing. */
export async function closeClean({ page, requests, trouble }: StudioPage): Promise<void> {
  expect(requests).toEqual([]);
  expect(trouble).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  expect(await page.evaluate('document.cookie')).toBe('');
  await page.context().close();
}
