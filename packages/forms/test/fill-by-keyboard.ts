import type { Page } from 'playwright-core';

/** Fills in a kriseplan: goes by the tabulator to what comes next, and writes or chooses there. */
export async function fillByKeyboard(page: Page): Promise<void> {
  const reach = async (part: string): Promise<void> => {
    for (let step = 0; step < 400; step += 1) {
      const at = await page.evaluate<string>(
        `(() => { const { id, value, type, textContent, name } = document.activeElement; return type === 'radio' ? name + '=' + value : id || textContent; })()`,
      );
      if (at.replace(/@[\w-]+/gu, '*').includes(part)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`never came to ${part}`);
  };
  const write = async (part: string, words: string) => {
    await reach(part);
    await page.keyboard.insertText(words);
  };
  const choose = async (part: string, value: string) => {
    await reach(part);
    for (let step = 0; step < 20; step += 1) {
      const now = await page.evaluate<string>('document.activeElement.value');
      if (now === value) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
  };
  for (const step of KRISEPLAN) {
    if (step.press) {
      await reach(step.at);
      await page.keyboard.press('Enter');
    } else if (step.choose !== undefined) await choose(step.at, step.choose);
    else await write(step.at, step.write ?? '');
  }
}

interface Step {
  readonly at: string;
  readonly write?: string;
  readonly choose?: string;
  readonly press?: true;
}

const KRISEPLAN: readonly Step[] = [
  { at: '/bruker/navn', write: 'Iben Fjellstad' },
  { at: '/bruker/identifikator/type', choose: 'kunFoedselsdato' },
  { at: '/bruker/identifikator/dato', write: '4.3.1990' },
  { at: '/bruker/adressebeskyttelse/gradering', choose: 'ugradert' },
  { at: '/bruker/adressebeskyttelse/kontrollert', write: '20.11.2026' },
  { at: '/laget/dato', write: '20.11.2026' },
  { at: 'Legg til kontakt', press: true },
  { at: '/kontakter/*/slag', choose: 'koordinator' },
  { at: '/kontakter/*/hvem/slag', choose: 'fagperson' },
  { at: '/kontakter/*/hvem/kontakt/navn', write: 'Pat Myhre' },
  { at: '/kontakter/*/hvem/kontakt/rolle', write: 'koordinator' },
  { at: '/kontakter/*/hvem/kontakt/telefon', write: '23 00 00 41' },
  { at: '/kontakter/*/naar', write: 'Når jeg ikke får sove.' },
  { at: '/avsender/kommune/kommunenummer', write: '0301' },
  { at: '/avsender/kommune/navn', write: 'Oslo kommune' },
  { at: '/avsender/kommune/organisasjonsnummer', write: '940003016' },
  { at: 'Enhet Valgfritt', press: true },
  { at: '/avsender/enhet/navn', write: 'Seksjon for oppfølging' },
  { at: '/avsender/postadresse/linjer', write: 'Postboks 4200 Nydalen' },
  { at: '/avsender/postadresse/postnummer', write: '0483' },
  { at: '/avsender/postadresse/poststed', write: 'Oslo' },
  { at: '/avsender/telefon', write: '23 00 00 40' },
  { at: 'Legg til mottaker', press: true },
  { at: '/mottaker/*/hvem', choose: 'bruker' },
  { at: '/mottaker/*/rolle', choose: 'part' },
  { at: '/mottaker/*/rendisjon', choose: 'part' },
  { at: '/mottaker/*/kanal', choose: 'personligOverlevering' },
  { at: 'Kontroller og fullfør', press: true },
];
