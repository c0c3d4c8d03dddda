import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser } from '../../cli/test/browser.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));

/** An example as it is started by hand, and the address it answers at. */
function started(app: string): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const process = spawn('node', ['serve.mjs', app], { cwd: demo, stdio: ['ignore', 'pipe', 'inherit'] });
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
    const { process, url } = await started(app);
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(url);
      await work(page);
      expect(errors).toEqual([]);
      expect(asked.filter((path) => !['/', '/app.js', '/favicon.ico'].includes(path))).toEqual([]);
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
        await page.locator('[id$="/bruker/navn"]').fill(`Navn ${index}`);
      }
      await buttons.first().click();
      await expect.poll(() => page.inputValue('[id$="/bruker/navn"]')).toBe('Navn 0');
    }));
});
