import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { answersOf, documentOf } from '@hjemmel/adapter-fhir-no';
import { validateDocument } from '@hjemmel/documents/felles';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, openBrowser } from './browser.js';
import { exampleText } from './examples.js';
import { documentTypes } from './fhir-letters.js';
import { formOf } from './fhir-questionnaires.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** The renderer says the same time in another zone. */
const instants = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' && /^\d{4}-\d\d-\d\dT/.test(one) ? new Date(one).toISOString() : one,
  );

const AUTHORED = '2026-11-24T12:00:00+01:00';
const library = join(dirname(createRequire(import.meta.url).resolve('lforms/package.json')), 'dist/lforms');
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];

describe.runIf(hasBrowser)('a form in a renderer that is not ours', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A page with the renderer in it, and what went wrong there or was asked of the network. */
  async function opened(): Promise<{ readonly page: Page; readonly trouble: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message.slice(0, 200)));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) trouble.push(request.url().slice(0, 80));
    });
    await page.setContent('<!doctype html><html lang="nb"><body><div id="skjema"></div></body></html>');
    await page.addStyleTag({ path: join(library, 'webcomponent/styles.css') });
    for (const script of scripts) await page.addScriptTag({ path: join(library, script) });
    return { page, trouble: trouble.filter((line) => !line.startsWith('file:')) };
  }

  const show = (page: Page, form: object, answers: object) =>
    page.evaluate(`(async () => {
      const form = LForms.Util.convertFHIRQuestionnaireToLForms(${JSON.stringify(form)}, 'R4');
      const filled = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', ${JSON.stringify(answers)}, form, 'R4');
      await LForms.Util.addFormToPage(filled, 'skjema', { prepopulate: false });
    })()`);

  const answersIn = async (page: Page) =>
    JSON.parse(
      await page.evaluate<string>(
        `JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#skjema'))`,
      ),
    );

  it.each(documentTypes)('shows $id and gives all its answers back', async (type) => {
    for (const language of ['nb', 'nn'] as const) {
      const form = await formOf(type, language);
      const document = JSON.parse(exampleText(type.id, 'gyldig-full.json'));
      const { response } = answersOf(form, document, AUTHORED);
      const { page, trouble } = await opened();
      await show(page, form, response);
      const label = form.item.find(({ linkId }) => linkId === '#person')?.text ?? '';
      expect(await page.locator('#skjema').textContent()).toContain(label);
      const before = documentOf([form], response);
      const after = documentOf([form], await answersIn(page));
      expect(instants(after)).toEqual(instants(before));
      expect(trouble).toEqual([]);
      await page.close();
    }
  });

  it('is filled in by hand, and the answers are a valid kriseplan', async () => {
    const type = documentTypes[2] as (typeof documentTypes)[number];
    const form = await formOf(type, 'nb');
    const { kontakter: _, laget: __, ...begun } = JSON.parse(exampleText('kriseplan', 'gyldig-minimal.json'));
    const { page } = await opened();
    await show(page, form, answersOf(form, begun, AUTHORED).response);
    const field = (id: string) => page.locator(`[id^="${id}/1"]`).first();
    const choose = async (id: string, words: string) => {
      await field(id).click();
      await field(id).fill(words);
      await field(id).press('Tab');
    };
    // The renderer gives the field of a date no id of its own.
    const date = page.locator('xpath=//button[contains(@id, "help-button-/laget/dato/")]/following::input[1]');
    await date.click();
    await date.pressSequentially('11/16/2026');
    await date.press('Enter');
    await choose('/kontakter/*/slag', 'Oppfølgingsteam');
    await choose('/kontakter/*/hvem/slag', 'Fagperson eller tjeneste');
    await field('/kontakter/*/hvem/kontakt/navn').fill('Rus- og psykisk helseteam');
    await field('/kontakter/*/hvem/kontakt/rolle').fill('oppfølgingsteam');
    await field('/kontakter/*/hvem/kontakt/telefon').fill('61 00 00 12');
    await field('/kontakter/*/naar').fill('Når jeg ikke orker å gå ut på tre dager');
    await field('/gjoerDetteFoerst/*/tekst').fill('Ring Siv. Hun vet hva som hjelper.');
    await page.keyboard.press('Tab');
    const read = documentOf([form], await answersIn(page));
    if (!read.ok) throw new Error(read.reason);
    expect(read.lost).toEqual([]);
    const report = validateDocument(type, read.document, { today: '2026-11-23' });
    expect(report.ok ? [] : report.findings).toEqual([]);
    expect(read.document).toMatchObject({
      kontakter: [
        {
          id: 'kontakter-1',
          naar: 'Når jeg ikke orker å gå ut på tre dager',
          hvem: { kontakt: { telefon: '61 00 00 12' } },
        },
      ],
      gjoerDetteFoerst: [{ tekst: 'Ring Siv. Hun vet hva som hjelper.' }],
    });
    await page.close();
  });
});
