import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, openBrowser } from '../../cli/test/browser.js';
import { fillByLinks } from './fill-by-links.js';
import { bundled, openForm } from './form-page.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'];

describe.runIf(hasBrowser)('someone who only does what the summary says', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), bundled()]);
  });
  afterAll(() => browser.close());

  it.each(types)('finishes a document of type %s from nothing', async (type) => {
    const { page, trouble } = await openForm(browser, script, `type="${type}" today="2026-11-24"`);
    await page.evaluate(`addEventListener('ferdig', ({ detail }) => { globalThis.finished = detail; })`);
    expect(await fillByLinks(page)).toEqual([]);
    await expect.poll(() => page.evaluate('globalThis.finished?.type')).toBe(type);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
