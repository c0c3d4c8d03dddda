import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { choose, closeClean, describeStudio, downloaded, example, findings, tab, testFile } from './studio-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeStudio('writing in the studio', (open) => {
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
    await closeClean(opened);
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
    await closeClean(opened);
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
    await closeClean(opened);
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
    await closeClean(opened);
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
    await closeClean(opened);
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
    await closeClean(opened);
  });
});

const SOUND = `axe.run({ resultTypes: ['violations'], exclude: ['iframe'] }).then(({ violations }) => [
  ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))),
  ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the screen'] : []),
])`;
