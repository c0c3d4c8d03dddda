// A plan with 200 measures in Debian's chromium, its processor slowed to a quarter: milliseconds until the screen has changed.
import { readFileSync } from 'node:fs';
import { openBrowser } from '../../../packages/cli/test/browser.js';
import { bundled, openForm } from '../../../packages/forms/test/form-page.js';

const ROWS = 200;
const plan = JSON.parse(
  readFileSync(new URL('../../../examples/individuell-plan/gyldig-full.json', import.meta.url), 'utf8'),
);
const [first] = plan.tiltak;
plan.tiltak = Array.from({ length: ROWS }, (_, index) => ({
  ...first,
  id: `tiltak-${index}`,
  beskrivelse: `Tiltak ${index}`,
}));

const browser = await openBrowser();
const { page } = await openForm(browser, await bundled(), 'type="individuell-plan" today="2026-11-23"');
await page.evaluate(`document.querySelector('hjemmel-form').document = ${JSON.stringify(plan)}`);
await page.waitForSelector(`[id$="/tiltak"] .hj-row:nth-child(${ROWS})`);
await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** From just before it is done until the second frame after it. */
const timed = (act: string): Promise<number> =>
  page.evaluate(
    `new Promise((resolve) => { const start = performance.now(); ${act}; requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start))); })`,
  );
const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const times = async (count: number, act: string): Promise<number> => {
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    values.push(await timed(act));
    await page.waitForTimeout(900);
  }
  return median(values);
};

const remove = await times(
  7,
  `document.querySelector('[id$="/tiltak"] .hj-row:first-child .hj-row-buttons button:last-child').click()`,
);
await page.click('[id$="/tiltak"] .hj-row:nth-child(1) summary');
const key = await times(
  15,
  `const field = document.querySelector('[id$="/tiltak"] [id$="/beskrivelse"]'); Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, field.value + 'x'); field.dispatchEvent(new Event('input', { bubbles: true }))`,
);
await browser.close();
process.stdout.write(`${JSON.stringify({ remove, key })}\n`);
