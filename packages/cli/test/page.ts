import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const inPage = fileURLToPath(new URL('./in-page.js', import.meta.url));

/** A page with axe and `in-page.js` in it, whatever the policy of the documents shown there. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.addScriptTag({ path: axe });
  await page.addScriptTag({ path: inPage });
  return page;
}

export async function show(page: Page, html: string): Promise<void> {
  await page.evaluate(`inPage.show(${JSON.stringify(html)})`);
}

type Look = (page: Page) => Promise<readonly string[]>;

export const axeFindings: Look = (page) => page.evaluate('inPage.axe()');
export const faults: Look = (page) => page.evaluate('inPage.faults()');
export const unseen: Look = (page) => page.evaluate('inPage.unseen()');

/** With a style on top of the document's own. */
export const overflows =
  (style = ''): Look =>
  (page) =>
    page.evaluate(`inPage.overflows(${JSON.stringify(style)})`);

/** The links in the order the tabulator key comes to them, or what is in the way. */
export async function tabbedThrough(page: Page): Promise<readonly (number | string)[]> {
  const visited: (number | string)[] = [];
  const links = await page.evaluate<number>('document.links.length');
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate('inPage.focused()'));
  }
  return visited;
}
