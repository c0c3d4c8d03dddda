import { htmlRenderer } from '@hjemmel/render-html';
import type { Theme } from '@hjemmel/theme';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { squeeze } from '../../sdk/test/safety/canary.js';
import { hasBrowser, openBrowser } from './browser.js';
import { everyLanguage, fullest, type Letter } from './letters.js';
import { type PrintedLine, printedPages } from './printed-page.js';
import { fromOwner, themes } from './themes.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const POINTS_PER_MM = 72 / 25.4;
const sheet = { width: 210, height: 297, left: 20, right: 25, bottom: 24, top: 25, firstTop: 15 };

/** What stands on the sheets, and what should: the words of the page, and those that no line may be cut from. */
interface Print {
  readonly pages: readonly (readonly PrintedLine[])[];
  readonly words: readonly string[];
  /** What must not be the last on a sheet. */
  readonly heads: readonly string[];
}

describe.runIf(hasBrowser)('a letter printed from a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function printed({ tree }: Letter, theme: Theme): Promise<Print> {
    const { bytes } = await htmlRenderer().render(fromOwner(tree, theme), { theme });
    const page = await (await browser.newContext()).newPage();
    await page.setContent(new TextDecoder().decode(bytes));
    await page.emulateMedia({ media: 'print' });
    const words = await page.evaluate<string[]>(`[...document.querySelectorAll('.hj-letter *')]
      .filter((element) => element.checkVisibility())
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map(({ data }) => data)`);
    const heads = await page.evaluate<string[]>(
      `[...document.querySelectorAll(':is(h1, h2, h3, caption, thead tr)')].map(({ textContent }) => textContent)`,
    );
    const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    return { pages, words: words.map(plain), heads: heads.map(plain) };
  }

  it.each(Object.entries(themes))('has whole lines within its margins, in the theme %s', async (name, theme) => {
    const found: string[] = [];
    for (const letter of name === 'ingen' ? everyLanguage() : fullest()) {
      const print = await printed(letter, theme);
      found.push(...[...lost(print), ...outside(print), ...lonely(print)].map((line) => `${letter.name}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});

const plain = (text: string) => squeeze(text.normalize('NFKC'));

/** The longest first, so that none is taken for a part of another. */
const byLength = (texts: readonly string[]) => [...texts].sort((one, other) => other.length - one.length);

const isBody = ({ baseline }: PrintedLine, page: number) =>
  baseline > sheet.bottom * POINTS_PER_MM &&
  baseline < (sheet.height - (page === 0 ? sheet.firstTop : sheet.top)) * POINTS_PER_MM;

const bodyOf = ({ pages }: Print) => pages.map((lines, page) => lines.filter((line) => isBody(line, page)));

/** Words that are on no sheet, or in two lines of it as a line that an edge cuts is. */
function lost(print: Print): readonly string[] {
  let rest = bodyOf(print)
    .flat()
    .map(({ text }) => squeeze(text))
    .join('');
  const missing: string[] = [];
  for (const words of byLength(print.words)) {
    if (!rest.includes(words)) missing.push(`«${words}» is not printed`);
    rest = rest.replace(words, '·');
  }
  // The head of a table stands again on each sheet the table goes on to.
  const twice = (rest.match(/\p{L}{4,}/gu) ?? []).filter((words) => !print.heads.some((head) => head.includes(words)));
  return [...missing, ...twice.map((words) => `«${words}» is printed twice`)];
}

function outside({ pages }: Print): readonly string[] {
  const left = sheet.left * POINTS_PER_MM - 1;
  const right = (sheet.width - sheet.right) * POINTS_PER_MM + 1;
  return pages.flatMap((lines) =>
    lines.filter((line) => line.left < left || line.right > right).map(({ text }) => `«${text}» is in the margin`),
  );
}

/** Sheets that end with a heading, or with the head of a table: all of its words, and nothing else in the last line. */
function lonely(print: Print): readonly string[] {
  return bodyOf(print).flatMap((lines, page) => {
    const lowest = Math.min(...lines.map(({ baseline }) => baseline));
    const last = words(lines.filter(({ baseline }) => Math.abs(baseline - lowest) < 1));
    const all = words(lines);
    const head = print.heads.find((one) => all.endsWith(one) && one.endsWith(last));
    return head === undefined ? [] : [`sheet ${page + 1} ends with «${head}»`];
  });
}

const words = (lines: readonly PrintedLine[]): string => squeeze(lines.map(({ text }) => text).join(''));
