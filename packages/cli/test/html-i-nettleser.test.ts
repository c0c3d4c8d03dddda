import { htmlRenderer } from '@hjemmel/render-html';
import type { Theme } from '@hjemmel/theme';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { awkward } from './awkward-letter.js';
import { hasBrowser, openBrowser } from './browser.js';
import { everyExample, everyLanguage, fullest, type Letter } from './letters.js';
import { axeFindings, faults, openPage, overflows, show, tabbedThrough, unseen } from './page.js';
import { fromOwner, themes } from './themes.js';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 });

const { render } = htmlRenderer();
const htmlOf = async ({ tree }: Letter) => new TextDecoder().decode((await render(tree)).bytes);
const inTheme = (theme: Theme) => async (letter: Letter) =>
  new TextDecoder().decode((await render(fromOwner(letter.tree, theme), { theme })).bytes);

describe.runIf(hasBrowser)('a letter in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
  });
  afterAll(() => browser.close());

  /** What `look` finds in each of the letters; one that looks like another is looked at once. */
  async function found(
    letters: readonly Letter[],
    look: (page: Page) => Promise<readonly string[]>,
    write: (letter: Letter) => Promise<string> = htmlOf,
  ): Promise<readonly string[]> {
    const all: string[] = [];
    const seen = new Set<string>();
    for (const letter of letters) {
      const html = await write(letter);
      if (seen.has(html)) continue;
      seen.add(html);
      await show(page, html);
      all.push(...(await look(page)).map((line) => `${letter.name}: ${line}`));
    }
    return all;
  }

  it('has no finding of axe, and keeps what it promises, in any example, draft or copy', async () => {
    const look = async (shown: Page) => [...(await axeFindings(shown)), ...(await faults(shown))];
    expect(await found(everyExample(), look)).toEqual([]);
  });

  it.each(Object.entries(themes))('nor in any language in the theme %s', async (_, theme) => {
    expect(await found([...everyLanguage(), awkward], axeFindings, inTheme(theme))).toEqual([]);
  });

  it.each([
    ['at 320 pixels', 320, ''],
    ['at 320 pixels with text spread out', 320, SPREAD_OUT],
    ['at 640 pixels with letters twice as large', 640, 'html { font-size: 200%; }'],
    ['at 768 pixels', 768, ''],
    ['at 1280 pixels', 1280, ''],
  ])('is never wider than the screen: %s', async (_, width, style) => {
    await page.setViewportSize({ width, height: 700 });
    const letters = width === 320 && style === '' ? everyExample() : fullest();
    expect(await found([...letters, awkward], overflows(style), inTheme(themes.solhavn as Theme))).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('shows frames and signs in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await found([...everyLanguage(), awkward], unseen)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  });

  it.each([320, 1280])('can be gone through by keyboard in its order, nothing covered, at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 500 });
    for (const letter of everyLanguage()) {
      await show(page, await htmlOf(letter));
      const visited = await tabbedThrough(page);
      expect(visited, letter.name).toEqual(visited.map((_, index) => index));
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it.each(Object.values(themes))(
    'lives by its own policy: style and logo are let in, and nothing is asked for',
    async (theme) => {
      const strict = await (await browser.newContext()).newPage();
      const said: string[] = [];
      strict.on('console', (message) => said.push(message.text()));
      strict.on('request', (request) => said.push(request.url().slice(0, 60)));
      await strict.setContent(await inTheme(theme)(awkward));
      expect(await strict.evaluate("document.querySelector('img')?.naturalHeight")).toBe(theme.logo?.height);
      const room = await strict.evaluate("getComputedStyle(document.querySelector('.hj-letter')).maxWidth");
      expect(room).toBe('832px');
      expect(said.filter((line) => !line.startsWith('data:image/'))).toEqual([]);
      await strict.close();
    },
  );
});

/** WCAG 2.2 SC 1.4.12. */
const SPREAD_OUT =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
