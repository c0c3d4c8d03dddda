import { documentTypes } from '@hjemmel/documents';
import { norwegianDay } from '@hjemmel/law';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, closeClean, describeStudio, downloaded, example, findings, tab, testFile } from './studio-page.js';

const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'] as const;
const renderers = [pdfRenderer(), docxRenderer(), htmlRenderer(), textRenderer()];
const hjemmel = createHjemmel({ types: documentTypes, renderers });
const today = norwegianDay(new Date());

const withSource = async (json: string, format: string) => {
  const made = await hjemmel.renderWithSource(new TextEncoder().encode(json), format, { today });
  if (!made.ok) throw new Error(made.reason);
  return made.rendered.bytes;
};

const withoutSource = async (json: string, format: string) => {
  const report = hjemmel.validate(JSON.parse(json), { today });
  if (!report.ok) throw new Error('The example has errors.');
  return (await hjemmel.render(hjemmel.compose(report.document), format)).bytes;
};

const refusal = (page: Page) => page.locator('[role=alert]').textContent();

describeStudio('files in the studio', (open) => {
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
    await closeClean(opened);
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
    const bytes = await withoutSource(example('vedtak'), format);
    expect((await downloaded(page, button)).equals(Buffer.from(bytes))).toBe(true);
    await closeClean(opened);
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
    await closeClean(opened);
  });

  it('refuses what cannot be opened with words that say what to do, and keeps what is open', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, testFile('plan.json', example('kriseplan')));
    const plain = await withoutSource(example('vedtak'), 'pdf');
    const pdf = Buffer.from(await withSource(example('vedtak'), 'pdf'));
    const bad = [
      [testFile('stor.json', Buffer.alloc(50 * 1024 * 1024 - 1, 0x20)), 'er for stor'],
      [testFile('lang.json', `{"type":"vedtak","x":"${'x'.repeat(12_000_000)}"}`), 'er større enn grensa'],
      [testFile('tom.json', ''), 'er tom'],
      [testFile('bilde.png', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'er ikke JSON'],
      [testFile('notat.txt', 'Ring legen'), 'er ikke JSON'],
      [testFile('uten.pdf', plain), 'Det ligger ikke noe dokument i fila'],
      [testFile('halv.pdf', pdf.subarray(0, pdf.length / 2)), 'er ødelagt'],
      [testFile('halv.docx', Buffer.from('504b0304000000', 'hex')), 'er ødelagt'],
      [testFile('gammel.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex')), 'låst med passord'],
    ] as const;
    for (const [file, words] of bad) {
      await choose(page, file);
      await expect.poll(() => refusal(page)).toContain(`${file.name}: `);
      expect(await refusal(page)).toContain(words);
      expect(await refusal(page)).toContain('fortsatt åpent');
      expect(await page.locator('.st-type').textContent()).toBe('Kriseplan');
    }
    await closeClean(opened);
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
    await closeClean(opened);
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
    await closeClean(opened);
  });
});
