import type { Page } from 'playwright-core';

/** What someone would write, by what the field is called; anything else gets words. */
const WORDS: Readonly<Record<string, string>> = {
  Kommunenummer: '5001',
  'På vegne av kommune': '5001',
  Organisasjonsnummer: '942110464',
  Postnummer: '7030',
  Poststed: 'Trondheim',
  Telefon: '72 54 00 21',
  Nummer: '17898590186',
  'Etter dager': '7',
  Mengde: '4',
};
const PRESS = Symbol('a button that is pressed');

/** What a message asks for in words, where its link leads to the part it is about: the field, and what to put there. */
const ASKED: readonly (readonly [message: RegExp, field: string, value: string | typeof PRESS])[] = [
  [/kan ikke nås/u, '[id$="hvem/kontakt/telefon"]', '72 54 00 21'],
  [/ikke hvor mye hjelp/u, '[id$="omfang/mengde"]', '4'],
  [/ikke hvor mye hjelp/u, '[id$="omfang/enhet"]', 'timerPerUke'],
  [/legg til virkningen «utarbeideIndividuellPlan»/u, '[id$="/virkning"]', 'Utarbeide individuell plan'],
  [/underskrevet for kommunen/u, 'Legg til signatur', PRESS],
  [/underskrevet for kommunen/u, '[id*="/signatur/"][id$="/navn"]', 'Pat Myhre'],
  [/underskrevet for kommunen/u, '[id*="/signatur/"][id$="/rolle"]', 'koordinator'],
];
const A_DATE = '24.11.2026';
const FOCUSED = `(() => {
  const { tagName, type, labels, textContent, value } = document.activeElement;
  const label = (labels?.[0]?.textContent ?? textContent).replace(/Må fylles ut|Valgfritt/g, '').trim();
  return { tag: tagName, type, label, filled: value !== undefined && value !== '', isDate: !!document.activeElement.closest('.hj-date') };
})()`;

interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly label: string;
  readonly filled: boolean;
  readonly isDate: boolean;
}

/**
 * Hands the form in, follows each link of the summary and does what a person would do where it leads, until nothing is wrong.
 * Gives what no link could mend; empty when the document was finished.
 */
export async function fillByLinks(page: Page, rounds = 12): Promise<readonly string[]> {
  let left: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.click('button[type=submit]');
    await page.waitForTimeout(100);
    left = await page.$$eval('.hj-summary a', (links) => links.map(({ textContent }) => textContent ?? ''));
    if (left.length === 0) return [];
    for (const text of left) await follow(page, text);
  }
  return left;
}

async function follow(page: Page, text: string): Promise<void> {
  const link = page.locator('.hj-summary a', { hasText: text }).first();
  if ((await link.count()) === 0) return;
  await link.click();
  await page.waitForTimeout(150);
  const asked = ASKED.filter(([message]) => message.test(text));
  const written: boolean[] = [];
  for (const [, field, value] of asked) written.push(await write(page, field, value));
  if (!written.includes(true)) await answer(page, await page.evaluate<Focused>(FOCUSED));
  // What is said of a field is said when it has been left.
  await page.waitForTimeout(50);
}

async function write(page: Page, field: string, value: string | typeof PRESS): Promise<boolean> {
  const place = value === PRESS ? page.getByRole('button', { name: field }).last() : page.locator(field).last();
  if ((await place.count()) === 0) return false;
  if (value === PRESS) {
    await place.click();
    return true;
  }
  const tag = await place.evaluate(({ tagName }) => tagName);
  if (tag === 'SELECT') await place.selectOption(value);
  else if (tag === 'FIELDSET') await place.getByLabel(value).check();
  else await place.fill(value);
  return true;
}

/** Where the focus is: chooses the first there is to choose, adds a row, or writes. */
async function answer(page: Page, { tag, type, label, filled, isDate }: Focused): Promise<void> {
  if (tag === 'SELECT' && !filled) await page.locator(':focus').selectOption({ index: 1 });
  else if (type === 'radio' || type === 'checkbox') await page.keyboard.press('Space');
  else if (tag === 'BUTTON') await page.keyboard.press('Enter');
  else if (!filled && ['INPUT', 'TEXTAREA'].includes(tag)) {
    await page.keyboard.insertText(isDate ? A_DATE : (WORDS[label] ?? 'Noe som står her, og som forklarer det.'));
  }
}
