import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { documentTypes } from '@hjemmel/documents';
import { norwegianDay } from '@hjemmel/law';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, openBrowser } from '../../cli/test/browser.js';
import { choose, downloaded, openStudio, type StudioPage, served, tab, testFile } from './studio-page.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const example = (type: string, name = 'gyldig-full.json') =>
  readFileSync(new URL(`../../../examples/${type}/${name}`, import.meta.url), 'utf8');
const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'] as const;
const renderers = [pdfRenderer(), docxRenderer(), htmlRenderer(), textRenderer()];
const hjemmel = createHjemmel({ types: documentTypes, renderers });
const today = norwegianDay(new Date());

const withSource = async (json: string, format: string) => {
  const made = await hjemmel.renderWithSource(new TextEncoder().encode(json), format, { today });
  if (!made.ok) throw new Error(made.reason);
  return made.rendered.bytes;
};

describe.runIf(hasBrowser)('the studio in a browser', () => {
  let browser: Browser;
  let studio: Awaited<ReturnType<typeof served>>;
  beforeAll(async () => {
    [browser, studio] = await Promise.all([openBrowser(), served()]);
  });
  afterAll(async () => {
    await browser.close();
    studio.close();
  });

  const open = () => openStudio(browser, studio.address);
  const close = async ({ page, requests, trouble }: StudioPage) => {
    expect(requests).toEqual([]);
    expect(trouble).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.context().close();
  };
  const findings = (page: Page) => page.locator('.st-findings li');
  const refusal = (page: Page) => page.locator('[role=alert]').textContent();

  it('stops what its policy does not allow, so that the proof below means something', async () => {
    const { page, trouble } = await open();
    await page.evaluate(
      `setTimeout(() => { document.body.append(Object.assign(new Image(), { src: 'https://example.no/x' })); fetch('https://example.no/').catch(() => {}); setTimeout('1'); })`,
    );
    const stopped = () =>
      ['img-src', 'connect-src', 'script-src'].filter((part) => trouble.some((line) => line.includes(`"${part} `)));
    await expect.poll(stopped).toEqual(['img-src', 'connect-src', 'script-src']);
    await page.context().close();
  });

  it.each(types)('%s: shows every view of an example, off the network', async (type) => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile(`${type}.json`, example(type)));
    await tab(page, 'Forhåndsvisning');
    await expect.poll(() => page.locator('.st-paper .hj-letter').count()).toBe(1);
    await tab(page, 'Fyll ut');
    await page.waitForSelector('.hj-row');
    await tab(page, 'PDF');
    await page.waitForSelector('iframe[src^="blob:"]', { timeout: 30_000 });
    await tab(page, 'Funn');
    await page.waitForSelector('#kilde');
    await close(opened);
  });

  it.each([
    ['PDF', 'pdf'],
    ['Word', 'docx'],
    ['HTML', 'html'],
    ['Tekst', 'text'],
  ])('makes the same %s to the byte as Node does', async (button, format) => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('vedtak.json', example('vedtak')));
    const report = hjemmel.validate(JSON.parse(example('vedtak')), { today });
    if (!report.ok) throw new Error('The example has errors.');
    const { bytes } = await hjemmel.render(hjemmel.compose(report.document), format);
    expect((await downloaded(page, button)).equals(Buffer.from(bytes))).toBe(true);
    await close(opened);
  });

  it.each([
    ['PDF', 'pdf'],
    ['Word', 'docx'],
  ] as const)('reads a %s with its document inside, and makes one', async (button, format) => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile(`brev.${format}`, await withSource(example('vedtak'), format)));
    await expect.poll(() => page.locator('.st-note').textContent()).toContain('er hentet ut av');
    expect((await downloaded(page, 'JSON')).toString('utf8')).toBe(example('vedtak'));
    await page.getByLabel('Legg dokumentet ved').check();
    const made = await downloaded(page, button);
    expect(made.equals(Buffer.from(await withSource(example('vedtak'), format)))).toBe(true);
    await close(opened);
  });

  it('shows a finding at its line and in its field, and takes the correction from either', async () => {
    const opened = await open();
    const { page } = opened;
    const vedtak = JSON.parse(example('vedtak'));
    delete vedtak.bruker.navn;
    await choose(page, testFile('vedtak.json', `${JSON.stringify(vedtak, null, 2)}\n`));
    const missing = findings(page).filter({ hasText: 'Må rettes' }).first();
    await missing.getByRole('button', { name: /Gå til linje/u }).click();
    const area = await page.evaluate<string>(
      `(() => { const area = document.activeElement; return area.value.slice(area.selectionStart, area.selectionEnd); })()`,
    );
    expect(area).toContain('"bruker"');
    await missing.getByRole('button', { name: 'Rett i skjemaet' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toMatch(/\/bruker\/navn$/u);
    await page.keyboard.type('Ánne 🙂 Eira');
    await tab(page, 'Funn');
    await expect.poll(() => findings(page).filter({ hasText: 'Må rettes' }).count()).toBe(0);
    expect(JSON.parse((await downloaded(page, 'JSON')).toString('utf8'))).toEqual({
      ...vedtak,
      bruker: { ...vedtak.bruker, navn: 'Ánne 🙂 Eira' },
    });
    await page.locator('#kilde').fill('{ "type": "vedtak", ');
    await expect.poll(() => findings(page).count()).toBeGreaterThan(0);
    await tab(page, 'Fyll ut');
    expect(await page.locator('.st-note').textContent()).toContain('Se funnene');
    page.once('dialog', (dialog) => dialog.accept());
    await close(opened);
  });

  it('keeps what is half written in the form when another view or another language is chosen', async () => {
    const opened = await open();
    const { page } = opened;
    await page.locator('.st-choices').first().getByRole('button', { name: 'Kriseplan' }).click();
    await page.locator('[id$="/bruker/navn"]').fill('Iben Eksempel');
    await page.locator('[id$="/laget/dato"]').fill('12. mars');
    await tab(page, 'Forhåndsvisning');
    await expect
      .poll(() =>
        page
          .locator('.st-paper')
          .textContent()
          .catch(() => ''),
      )
      .toBeDefined();
    await tab(page, 'Fyll ut');
    expect(await page.locator('[id$="/bruker/navn"]').inputValue()).toBe('Iben Eksempel');
    expect(await page.locator('[id$="/laget/dato"]').inputValue()).toBe('12. mars');
    await page.getByLabel('Språk').selectOption('nn');
    await expect.poll(() => page.locator('[id$="/bruker/navn"]').inputValue()).toBe('Iben Eksempel');
    expect(await page.locator('[id$="/laget/dato"]').inputValue()).toBe('12. mars');
    expect(await page.getByRole('tab').first().textContent()).toBe('Funn');
    expect(await page.getByRole('tab', { name: 'Førehandsvising' }).count()).toBe(1);
    await page.getByLabel('Språk').selectOption('en');
    expect(await page.getByRole('tab', { name: 'Fill in' }).count()).toBe(1);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await close(opened);
  });

  it('warns before leaving, and before something else is opened, with changes that are not downloaded', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('plan.json', example('kriseplan')));
    await page.locator('#kilde').fill(example('kriseplan').replace('"versjon": 1', '"versjon": 7'));
    await expect.poll(() => page.locator('.st-said').textContent()).toContain('ikke er lastet ned');
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await choose(page, testFile('vedtak.json', example('vedtak')));
    await expect.poll(() => asked).toEqual(['confirm']);
    expect(await page.locator('.st-type').textContent()).toBe('Kriseplan');
    await page.evaluate('setTimeout(() => location.reload())');
    await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
    await downloaded(page, 'JSON');
    await choose(page, testFile('vedtak.json', example('vedtak')));
    await expect.poll(() => page.locator('.st-type').textContent()).toBe('Vedtak');
    expect(asked).toHaveLength(2);
    await close(opened);
  });

  it('compares two versions, the older first whichever is open', async () => {
    const opened = await open();
    const { page } = opened;
    const plan = JSON.parse(example('kriseplan'));
    const newer = { ...plan, versjon: plan.versjon + 1, planensNavn: 'Når det blir tungt' };
    await choose(page, testFile('ny.json', JSON.stringify(newer, null, 2)));
    await tab(page, 'Sammenlign');
    await page.locator('[role=tabpanel] input[type=file]').setInputFiles(testFile('gammel.json', example('kriseplan')));
    await expect.poll(() => page.locator('.st-paper ins').allTextContents()).toContain('Når det blir tungt');
    await page.locator('[role=tabpanel] input[type=file]').setInputFiles(testFile('annet.json', example('vedtak')));
    await expect.poll(() => page.locator('[role=tabpanel] .st-note').count()).toBe(1);
    await close(opened);
  });

  it('refuses what cannot be opened with words that say what to do, and keeps what is open', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('plan.json', example('kriseplan')));
    const plain = await hjemmel.render(
      hjemmel.compose(
        (() => {
          const report = hjemmel.validate(JSON.parse(example('vedtak')), { today });
          if (!report.ok) throw new Error('The example has errors.');
          return report.document;
        })(),
      ),
      'pdf',
    );
    const pdf = Buffer.from(await withSource(example('vedtak'), 'pdf'));
    const bad = [
      [testFile('stor.json', Buffer.alloc(50 * 1024 * 1024 - 1, 0x20)), 'er for stor'],
      [testFile('tom.json', ''), 'er tom'],
      [testFile('bilde.png', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'er ikke JSON'],
      [testFile('notat.txt', 'Ring legen'), 'er ikke JSON'],
      [testFile('uten.pdf', plain.bytes), 'Det ligger ikke noe dokument'],
      [testFile('halv.pdf', pdf.subarray(0, pdf.length / 2)), 'er ødelagt'],
      [testFile('halv.docx', Buffer.from('504b0304000000', 'hex')), 'er ødelagt'],
      [testFile('gammel.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex')), 'låst med passord'],
    ] as const;
    for (const [file, words] of bad) {
      await choose(page, file);
      await expect.poll(() => refusal(page)).toMatch(new RegExp(`^${file.name}|${words}`, 'u'));
      expect(await refusal(page)).toContain(words);
      expect(await refusal(page)).toContain('fortsatt åpent');
      expect(await page.locator('.st-type').textContent()).toBe('Kriseplan');
    }
    await close(opened);
  });

  it('opens a document of a newer schema and of an unknown kind, and says what is wrong', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('ny.json', example('individuell-plan', 'ugyldig-skjema-nyere-versjon.json')));
    await expect
      .poll(() => findings(page).allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining('nyere versjon av skjemaet')]));
    await choose(page, testFile('package.json', '{ "name": "noe annet" }'));
    await expect.poll(() => findings(page).allTextContents()).toEqual([expect.stringContaining('type')]);
    await close(opened);
  });

  it('takes a file that is dropped anywhere', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(example('samarbeidsavtale'))}], 'avtale.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    })()`);
    await expect.poll(() => page.locator('.st-type').textContent()).toBe('Samarbeidsavtale');
    await close(opened);
  });

  it('is reached with the keyboard: arrows between the views, the tabulator into them', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('plan.json', example('kriseplan')));
    await page.getByRole('tab', { name: 'Funn' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('fane-fyll-ut');
    await page.waitForSelector('.hj-form');
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.id')).toBe('fane-sammenlign');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Velg fila å sammenligne med');
    await close(opened);
  });

  it('is sound in every view: wide, narrow, dark and without colours', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(axe);
    const found: string[] = [];
    const look = async (where: string) => {
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [768, 'light'],
        [320, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const lines = await page.evaluate<string[]>(SOUND);
        found.push(...lines.map((line) => `${where} ${width}: ${line}`));
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
    };
    await look('start');
    await choose(page, testFile('vedtak.json', example('vedtak').replace('"Iben Eksempel"', '""')));
    await expect.poll(() => findings(page).count()).toBeGreaterThan(0);
    for (const view of ['Funn', 'Fyll ut', 'Forhåndsvisning', 'Sammenlign']) {
      await tab(page, view);
      await page.waitForTimeout(300);
      await look(view);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.getByRole('tab', { selected: true }).isVisible()).toBe(true);
    expect(found).toEqual([]);
    await close(opened);
  });
});

const SOUND = `axe.run({ resultTypes: ['violations'], exclude: ['iframe'] }).then(({ violations }) => [
  ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))),
  ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the screen'] : []),
])`;
