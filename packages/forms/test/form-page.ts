import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

/** The policy a page with our forms must work under. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const SITE = 'http://skjema.test';

/** React 18.3 in the place of the newest, in all that is bundled. */
export const REACT_18 = { react: folderOf('react-18'), 'react-dom': folderOf('react-dom-18') };

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** The forms as a vendor would bundle them, for a page without React. */
export async function bundled(entry = 'page-entry.ts', alias: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    alias,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@hjemmel/source', 'browser', 'import', 'default'],
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

export interface FormPage {
  readonly page: Page;
  /** What the page asked for, and what its policy or script stopped. */
  readonly trouble: string[];
}

/** A page with one form in it, under the strict policy; everything else it asks for is written down and refused. */
export async function openForm(
  browser: Browser,
  script: string,
  attributes: string,
  waitFor = '.hj-form form',
): Promise<FormPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === `${SITE}/`) {
      await route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY },
        body: html(attributes),
      });
    } else if (url === `${SITE}/form.js`) {
      await route.fulfill({ contentType: 'text/javascript', body: script });
    } else if (url.endsWith('/favicon.ico')) await route.fulfill({ status: 204 });
    else {
      trouble.push(`request: ${url}`);
      await route.abort();
    }
  });
  await page.goto(`${SITE}/`);
  await page.waitForSelector(waitFor, { timeout: 15_000, state: 'attached' }).catch((error: unknown) => {
    throw new Error(trouble.join('\n'), { cause: error });
  });
  return { page, trouble };
}

function html(attributes: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Skjema</title><script type="module" src="/form.js"></script></head>
<body><main><h1>Skjema</h1><hjemmel-form ${attributes}></hjemmel-form></main></body></html>`;
}
