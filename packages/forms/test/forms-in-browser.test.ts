import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, openBrowser } from '../../cli/test/browser.js';
import { fillByKeyboard } from './fill-by-keyboard.js';
import { bundled, openForm, REACT_18 } from './form-page.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inForm = readFileSync(fileURLToPath(new URL('in-form.js', import.meta.url)), 'utf8');
const example = (type: string, name = 'gyldig-full.json') =>
  readFileSync(new URL(`../../../examples/${type}/${name}`, import.meta.url), 'utf8');
const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'] as const;

describe.runIf(hasBrowser)('the forms in a browser', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), bundled()]);
  });
  afterAll(() => browser.close());

  const open = async (type: string, more = '') => {
    const opened = await openForm(browser, script, `type="${type}" today="2026-11-23" ${more}`);
    await opened.page.evaluate(axe);
    await opened.page.evaluate(inForm);
    return opened;
  };
  const look = async (page: Page): Promise<readonly string[]> => [
    ...(await page.evaluate<string[]>('inForm.axe()')),
    ...(await page.evaluate<string[]>('inForm.faults()')),
    ...(await page.evaluate<string[]>('inForm.overflows()')),
  ];
  const fill = async (page: Page, json: string) => {
    await page.evaluate(`document.querySelector('hjemmel-form').document = ${json}`);
    await page.waitForFunction(
      `document.querySelector('hjemmel-form').store?.getSnapshot().document.id === ${JSON.stringify(JSON.parse(json).id)}`,
    );
    await page.waitForSelector('.hj-row');
  };
  const submit = async (page: Page) => {
    await page.click('button[type=submit]');
    await page.waitForTimeout(50);
  };

  it.each(types)(
    '%s: empty, handed in empty, and full; wide, narrow, dark, without colours and on paper',
    async (type) => {
      const { page, trouble } = await open(type);
      const found = [...(await look(page))];
      await submit(page);
      expect(await page.evaluate('document.activeElement.textContent')).toBe(
        'For å gå videre må du rette opp følgende feil',
      );
      found.push(...(await look(page)), ...(await page.evaluate<string[]>('inForm.lostLinks()')));
      await fill(page, example(type));
      for (const row of await page.$$('.hj-row > details:not([open]) > summary')) await row.click();
      found.push(...(await look(page)).map((line) => `full: ${line}`));
      for (const width of [768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await page.evaluate<string[]>('inForm.overflows()')).map((line) => `${width}: ${line}`));
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await page.evaluate<string[]>('inForm.axe()')).map((line) => `dark: ${line}`));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      found.push(...(await page.evaluate<string[]>('inForm.faults()')));
      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      expect(await page.isVisible('.hj-nav, .hj-end, .hj-row-buttons')).toBe(false);
      expect(found).toEqual([]);
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['nn', 'en'])('are in %s', async (language) => {
    const { page, trouble } = await open('vedtak', `language="${language}"`);
    await submit(page);
    expect(await look(page)).toEqual([]);
    expect(await page.textContent('.hj-summary h2')).toBe(
      language === 'nn' ? 'For å gå vidare må du rette opp desse feila' : 'To go on you must correct the following',
    );
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('every link of the summary moves to its field, opening the row it stands in', async () => {
    const { page } = await open('individuell-plan');
    const plan = JSON.parse(example('individuell-plan'));
    for (const row of plan.tiltak) delete row.beskrivelse;
    await fill(page, JSON.stringify(plan));
    await submit(page);
    const links = await page.$$('.hj-summary a');
    expect(links.length).toBeGreaterThanOrEqual(plan.tiltak.length);
    for (const link of links) {
      await link.click();
      await page.waitForTimeout(150);
      expect(await page.evaluate('inForm.focused()')).toMatch(/beskrivelse$/u);
      expect(await page.evaluate('inForm.covered()')).toBe('');
    }
    await page.context().close();
  });

  it('the tabulator goes through everything in the order it stands, and never gets stuck', async () => {
    const { page } = await open('kriseplan');
    await fill(page, example('kriseplan', 'gyldig-minimal.json'));
    const places: number[] = [];
    await page.evaluate('document.activeElement.blur()');
    for (let last = -1, step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate<number>('inForm.place()');
      if (place <= last) break;
      places.push(place);
      last = place;
      if (step % 10 === 0) expect(await page.evaluate('inForm.covered()')).toBe('');
    }
    // Of a set of choices the tabulator visits one; the button comes last but for undo and redo.
    expect(places.length).toBeGreaterThan(60);
    expect(places.at(-1)).toBe((await page.evaluate<number>('inForm.reachable()')) - 1);
    await page.context().close();
  });

  it('choosing the legal basis of a vedtak shows at once the body, the weeks and why, and the notice as it is printed', async () => {
    const { page } = await open('vedtak');
    await fill(page, example('vedtak', 'gyldig-minimal.json'));
    const notice = () => page.textContent('.hj-notice');
    const before = await notice();
    expect(before).toMatch(/klage/iu);
    await page.click('[id$="/avgjoerelser"] .hj-row summary');
    await page.selectOption('select[id$="rettsgrunnlag"]', 'SOTJL_18');
    await expect.poll(notice, { timeout: 10_000 }).not.toBe(before);
    expect(await notice()).toMatch(/tre uker/u);
    expect(await page.$$eval('.hj-computed details li', (items) => items.length)).toBeGreaterThan(2);
    expect(await page.$$('.hj-computed input, .hj-computed textarea')).toEqual([]);
    await page.context().close();
  });

  it('dates and numbers are read as people write them; what cannot be read stays, and is told of', async () => {
    const { page } = await open('kriseplan');
    const date = page.locator('input[id$="/laget/dato"]');
    await date.fill('1.2.26');
    await date.blur();
    const value = () => page.evaluate(`document.querySelector('hjemmel-form').document.laget?.dato`);
    expect(await value()).toBe('2026-02-01');
    await date.fill('i fjor');
    await date.blur();
    expect(await date.inputValue()).toBe('i fjor');
    expect(await page.textContent('[id$="/laget/dato-feil"]')).toContain('dd.mm.åååå');
    await date.fill('02.02.2026');
    expect(await value()).toBe('2026-02-02');
    await page.context().close();
  });

  it('a choice nobody must make is taken away by one press, and what the form has no name for stays', async () => {
    const { page } = await open('kriseplan');
    const plan = JSON.parse(example('kriseplan'));
    plan.bruker.kommunikasjon = { lesestoette: ['lettlest', 'ukjent-kode'], trygt: { ringe: true } };
    await fill(page, JSON.stringify(plan));
    const told = () => page.evaluate(`document.querySelector('hjemmel-form').document.bruker.kommunikasjon`);
    await page.locator('[id$="/lesestoette"] input').nth(2).check();
    expect(await told()).toMatchObject({ lesestoette: ['lettlest', 'storSkrift', 'ukjent-kode'] });
    await page.click('[id$="/trygt/ringe"] .hj-unchoose');
    expect(await told()).not.toHaveProperty('trygt');
    await page.context().close();
  });

  it('a removed row comes back by one press, with its words, and Ctrl+Z takes back what was typed', async () => {
    const { page } = await open('kriseplan');
    await fill(page, example('kriseplan'));
    const rows = () =>
      page.evaluate(`document.querySelector('hjemmel-form').document.kontakter.map(({ id }) => id).join()`);
    const before = await rows();
    await page.click('[id$="/kontakter"] > ol > li:nth-child(2) .hj-row-buttons button:last-child');
    expect(await rows()).not.toBe(before);
    expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('status');
    await page.click('[id$="/kontakter"] .hj-status button');
    expect(await rows()).toBe(before);
    const words = page.locator('textarea[id$="/slikVilJegMoetes"]');
    const text = await words.inputValue();
    await words.press('End');
    await words.pressSequentially(' Čáhppe 👩‍👧');
    expect(await words.inputValue()).not.toBe(text);
    await words.press('Control+z');
    expect(await words.inputValue()).toBe(text);
    await words.press('Control+y');
    expect(await words.inputValue()).toContain('Čáhppe 👩‍👧');
    await page.context().close();
  });

  it('words pasted with their dress on come in as words alone, with Sami letters and line breaks', async () => {
    const { page, trouble } = await open('kriseplan');
    const words = page.locator('textarea[id$="/slikVilJegMoetes"]');
    await words.focus();
    await page.evaluate(`(() => {
      const box = document.createElement('div');
      box.innerHTML = '<h2>Snakk <b>rolig</b></h2><ul><li>Čáhppe</li></ul>';
      document.body.append(box);
      getSelection().selectAllChildren(box);
      document.execCommand('copy');
      box.remove();
      document.activeElement.blur();
    })()`);
    await words.focus();
    await page.keyboard.press('Control+v');
    const kept = () => page.evaluate<string>(`document.querySelector('hjemmel-form').document.slikVilJegMoetes`);
    await expect.poll(kept).toMatch(/^Snakk rolig\n+[•\s]*Čáhppe\s*$/u);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['ugradert', undefined],
    ['ikkeKontrollert', 'ikke kontrollert'],
    ['fortrolig', 'skal ikke stå i noe som går til andre'],
    ['strengtFortrolig', 'Skriv ikke adresse'],
  ])('says at the top what an address that is %s means', async (grade, says) => {
    const { page } = await open('kriseplan');
    await page.check(`[name$="/bruker/adressebeskyttelse/gradering"][value="${grade}"]`);
    const said = await page.locator('.hj-protected').allTextContents();
    if (says === undefined) expect(said).toEqual([]);
    else expect(said.join()).toContain(says);
    await page.context().close();
  });

  it('what two people have changed is chosen between, and the document is then there to read', async () => {
    const base = JSON.parse(example('kriseplan'));
    const change = (naar: string, more: object) => {
      const [first, ...rest] = base.kontakter;
      return { ...base, ...more, kontakter: [{ ...first, naar }, ...rest] };
    };
    const { page, trouble } = await openForm(browser, await bundled('views-entry.tsx'), '', 'hjemmel-form');
    await page.evaluate(axe);
    await page.evaluate(inForm);
    const versions = [base, change('Når jeg gråter', {}), change('Når jeg ikke sover', { slikVilJegMoetes: 'Rolig' })];
    await page.evaluate(`showViews(...${JSON.stringify(versions)})`);
    await page.waitForSelector('.hj-conflicts');
    expect(await look(page)).toEqual([]);
    expect(await page.textContent('.hj-conflicts legend')).toBe('Når i kontakt i rekka 1');
    await page.click('text=Den andre skrev');
    await page.click('button[type=submit]');
    await page.waitForSelector('.hj-read');
    const words = await page.textContent('.hj-read');
    for (const said of ['Når jeg ikke sover', 'Rolig']) expect(words).toContain(said);
    expect(words).not.toContain('Når jeg gråter');
    expect([...(await page.evaluate<string[]>('inForm.axe()')), ...trouble]).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['19', '', {}],
    ['18.3', '18.3.1', REACT_18],
  ])(
    'a whole kriseplan is filled in with the keyboard alone, and is then a document without errors, on React %s',
    async (_version, named, react) => {
      const bundle = named === '' ? script : await bundled('page-entry.ts', react);
      if (named !== '') expect(bundle).toContain(`"${named}"`);
      const { page, trouble } = await openForm(browser, bundle, 'type="kriseplan" today="2026-11-23"');
      await page.evaluate(
        `document.querySelector('hjemmel-form').addEventListener('ferdig', ({ detail }) => { globalThis.finished = detail; })`,
      );
      await fillByKeyboard(page);
      expect(await page.$$eval('.hj-summary li', (items) => items.map(({ textContent }) => textContent))).toEqual([]);
      const plan = await page.evaluate<Record<string, unknown>>('globalThis.finished');
      expect(plan).toMatchObject({
        type: 'kriseplan',
        bruker: { navn: 'Iben Fjellstad', identifikator: { type: 'kunFoedselsdato', dato: '1990-03-04' } },
        kontakter: [{ naar: 'Når jeg ikke får sove.' }],
        mottaker: [{ hvem: 'bruker', rolle: 'part' }],
      });
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );
});
