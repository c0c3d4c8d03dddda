import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser } from '../../cli/test/browser.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));

/** An example as it is started by hand, and the address it answers at. */
function started(...args: readonly string[]): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const process = spawn('node', args, { cwd: demo, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    process.stdout?.once('data', (line: Buffer) => resolve({ process, url: line.toString().trim() }));
    process.once('exit', (code) => reject(new Error(`stopped with ${code}`)));
  });
}

describe.runIf(hasBrowser)('the examples for vendors', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.HJEMMEL_CHROMIUM ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());

  const visit = async (app: string, work: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void>) => {
    const { process, url } = await started('serve.mjs', app);
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(url);
      await work(page);
      expect(errors).toEqual([]);
      expect(asked.filter((path) => !/^\/(?:favicon\.ico|[\w-]+\.js)?$/u.test(path))).toEqual([]);
      await page.close();
    } finally {
      process.kill();
    }
  };

  it('a plain page hears of each draft', () =>
    visit('side', async (page) => {
      await page.fill('[id$="/bruker/navn"]', 'Iben Fjellstad');
      await page.locator('[id$="/bruker/navn"]').blur();
      await expect.poll(() => page.textContent('#svar')).toBe('Utkastet er tatt imot.');
    }));

  it('a React app opens each of the five, and finds its draft again', () =>
    visit('react', async (page) => {
      const buttons = page.locator('main > p button');
      expect(await buttons.count()).toBe(5);
      for (let index = 0; index < 5; index += 1) {
        await buttons.nth(index).click();
        await page.waitForSelector('.hj-form form');
        const name = page.locator('[id$="/bruker/navn"]');
        // The case is the same: a new form begins with what the one before it said, and says so until it is changed.
        const source = page.locator('[id$="/bruker/navn-kilde"]');
        await expect.poll(() => name.inputValue()).toBe(index === 0 ? '' : `Navn ${index - 1}`);
        expect(await source.allTextContents()).toEqual(
          index === 0 ? [] : [expect.stringMatching(/^Hentet fra .+\. Kontroller at det stemmer\.$/u)],
        );
        await name.fill(`Navn ${index}`);
        await expect.poll(() => source.count()).toBe(0);
      }
      await buttons.first().click();
      await expect.poll(() => page.inputValue('[id$="/bruker/navn"]')).toBe('Navn 0');
    }));

  it('a form is there before its rules, says so when they cannot be loaded, and gets them at the next try', () =>
    visit('react', async (page) => {
      await page.route(/document-type/u, (route) => route.abort());
      await page.locator('main > p button').first().click();
      await page.locator('[id$="/bruker/navn"]').fill('Iben Fjellstad');
      expect((await page.locator('.hj-left').allTextContents()).join('')).toBe('');
      await page.click('button[type=submit]');
      const summary = page.locator('.ds-error-summary');
      await expect.poll(() => summary.textContent()).toContain('Reglene for skjemaet ble ikke lastet');
      await page.unroute(/document-type/u);
      await page.click('button[type=submit]');
      await expect.poll(() => summary.textContent()).toContain('For å gå videre må du rette opp');
      expect((await page.locator('.hj-left').allTextContents()).join('')).not.toBe('');
      expect(await page.inputValue('[id$="/bruker/navn"]')).toBe('Iben Fjellstad');
    }));

  it('a journal system loses at most two seconds when the tab is killed, and delivers the finished letter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hjemmel-epj-'));
    const { process, url } = await started('--conditions=@hjemmel/source', '--import', 'tsx', 'epj/server.ts', folder);
    try {
      const letter = readFileSync(new URL('../../../examples/vedtak/gyldig-minimal.json', import.meta.url), 'utf8');
      expect((await fetch(`${url}utkast`, { method: 'PUT', body: letter })).status).toBe(204);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(url);
      const name = (on: typeof page) => on.locator('[id$="/bruker/navn"]');
      await name(page).fill('Iben ');
      const typed: (readonly [words: string, at: number])[] = [];
      for (let letters = 0; letters < 25; letters += 1) {
        await name(page).pressSequentially('x', { delay: 120 });
        typed.push([await name(page).inputValue(), Date.now()]);
      }
      const killed = Date.now();
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash');
      const again = await browser.newPage();
      await again.goto(url);
      await again.waitForSelector('.hj-form form');
      const kept = await name(again).inputValue();
      const due = typed.filter(([, at]) => at <= killed - 2000).at(-1)?.[0] ?? '';
      expect(due.length).toBeGreaterThan(5);
      expect(kept.startsWith(due), `${kept} for ${due}`).toBe(true);

      await name(again).fill('Iben Fjellstad');
      await again.click('button[type=submit]');
      await expect
        .poll(() => again.textContent('#svar'), { timeout: 30_000 })
        .toMatch(/står som (?:fullfoert|levert)/u);
      expect(readdirSync(join(folder, 'ut'))).toHaveLength(1);
    } finally {
      process.kill();
    }
  });
});
