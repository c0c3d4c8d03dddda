import { fragmentStyle, htmlRenderer } from '@hjemmel/render-html';
import { defaultTheme } from '@hjemmel/theme';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { awkward } from './awkward-letter.js';
import { hasBrowser, openBrowser } from './browser.js';
import { everyLanguage, fullest, type Letter } from './letters.js';
import { axeFindings, faults, openPage, overflows, show } from './page.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const { render } = htmlRenderer();
type Fragment = NonNullable<NonNullable<Parameters<typeof render>[1]>['fragment']>;
const partOf = async ({ tree }: Letter, fragment: Fragment = true) =>
  new TextDecoder().decode((await render(tree, { fragment })).bytes);

const VENDOR_STYLE = `
  h1, h2, h3 { color: rgb(1, 2, 3); text-transform: uppercase; margin: 77px; }
  p, dd { color: rgb(4, 5, 6); line-height: 3; }
  table, .notice, .letter { display: none; }
  a { text-decoration: none; }
  .sender, .draft { position: fixed; }`;

const site = (
  style: string,
  ...parts: readonly string[]
) => `<!doctype html><html lang="nb"><head><title>Min side</title>
<style>${style}</style></head><body><header><p class="host">Sak</p></header><main><h1>Brevene dine</h1>${parts.join('')}
<p class="host">Fra nettstedet</p></main></body></html>`;

const styleOf = (selector: string, name: string) =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${name}')`;

describe.runIf(hasBrowser)('a letter in another page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
  });
  afterAll(() => browser.close());

  it('has no finding of axe under the heading it stands below, in any language', async () => {
    const found: string[] = [];
    for (const letter of [...everyLanguage(), awkward]) {
      await show(page, site('', await partOf(letter)));
      found.push(...(await axeFindings(page)).map((line) => `${letter.name}: ${line}`));
    }
    expect(found).toEqual([]);
  });

  it('can stand beside another letter, for each has ids of its own', async () => {
    const [first, second] = fullest() as [Letter, Letter];
    const apart = [await partOf(first), await partOf(second, { headingLevel: 3 })];
    await show(page, site('', apart[0] ?? '', '<h2>Planen</h2>', apart[1] ?? ''));
    const classes = (await faults(page)).filter((line) => line !== 'class host');
    expect([...classes, ...(await axeFindings(page))]).toEqual([]);
    await show(page, site('', apart[0] ?? '', await partOf(first)));
    expect((await faults(page)).join()).toContain('two elements are hj-');
  });

  it('has letters as large as ever where the page shrinks its root to count in tens, and larger where the reader asks', async () => {
    const sizeUnder = async (size: string) => {
      await show(page, site(`html { font-size: ${size}; }`, await partOf(awkward)));
      return page.evaluate(
        `['.hj-letter', '.hj-h1'].map((name) => parseFloat(getComputedStyle(document.querySelector(name)).fontSize))`,
      );
    };
    expect(await sizeUnder('62.5%')).toEqual(await sizeUnder('100%'));
    expect(await sizeUnder('150%')).toEqual([25.5, 45.6]);
  });

  it('leaves the page around it as it was', async () => {
    const looks = async (...parts: readonly string[]) => {
      await show(page, site('', ...parts));
      return page.evaluate(`['h1', 'p.host', 'body', 'html', 'main'].map((name) => {
        const style = getComputedStyle(document.querySelector(name));
        return [...style].filter((key) => !/height|block-size|origin|inline-size|width|perspective/.test(key)).map((key) => style.getPropertyValue(key)).join();
      })`);
    };
    expect(await looks(await partOf(awkward))).toEqual(await looks('<article></article>'));
  });

  it('looks like itself whatever the style of the page', async () => {
    await show(page, site(VENDOR_STYLE, await partOf({ ...awkward })));
    expect(await page.evaluate(styleOf('.hj-h1', 'color'))).toBe('rgb(31, 78, 121)');
    expect(await page.evaluate(styleOf('.hj-content > p', 'color'))).toBe('rgb(26, 26, 26)');
    expect(await page.evaluate(styleOf('.hj-content > p', 'line-height'))).toBe('27.2px');
    expect(await page.evaluate(styleOf('.hj-letter table', 'display'))).toBe('table');
    expect(await page.evaluate(styleOf('.hj-letter a', 'text-decoration-line'))).toBe('underline');
    expect(await page.evaluate(styleOf('.hj-sender', 'position'))).toBe('static');
    expect(await page.evaluate(styleOf('.hj-h1', 'text-transform'))).toBe('none');
  });

  it.each([280, 500, 900])('fits a column of %i pixels on a wide screen', async (width) => {
    const found: string[] = [];
    for (const letter of [...fullest(), awkward]) {
      await show(page, site(`main { width: ${width}px; overflow: visible }`, await partOf(letter)));
      const wide = `[...document.querySelectorAll('.hjemmel *:not(thead, thead *)')].filter((element) => element.getBoundingClientRect().right > document.querySelector('main').getBoundingClientRect().right + 1).map((element) => element.outerHTML.slice(0, 99))`;
      found.push(...(await page.evaluate<string[]>(wide)).map((line) => `${letter.name}: ${line}`));
      found.push(...(await overflows()(page)));
    }
    expect(found).toEqual([]);
    const stacked = await page.evaluate(styleOf('.hj-letter table', 'display'));
    expect(stacked).toBe(width === 900 ? 'table' : 'block');
  });

  it('lives in a shadow root by a style sheet that the page adopts', async () => {
    await show(page, site(VENDOR_STYLE, '<div id="brev"></div>'));
    const html = await partOf(awkward, { style: false });
    expect(html).not.toContain('<style');
    const colour = await page.evaluate(`(() => {
      const root = document.querySelector('#brev').attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(fragmentStyle(defaultTheme))});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = ${JSON.stringify(html)};
      const of = (name) => getComputedStyle(root.querySelector(name));
      return [of('.hj-h1').color, of('.hj-notice').borderLeftWidth, of('.hj-return-line')?.display];
    })()`);
    expect(colour).toEqual(['rgb(31, 78, 121)', '12px', 'none']);
  });
});
