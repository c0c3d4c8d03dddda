import { readdirSync, readFileSync } from 'node:fs';
import { vedtakType } from '@hjemmel/documents';
import { validateDocument } from '@hjemmel/documents/felles';
import { kommune, statsforvaltere } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';

const folder = new URL('../examples/vedtak/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.startsWith('gyldig-') && file.endsWith('.json'));
const read = (file: string): Vedtak => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The appeal information the product itself writes for a letter. */
function noticeOf(vedtak: Vedtak, spraak: Language = 'nb'): string {
  const { klagerett: _, ...rest } = vedtak;
  const completed = vedtakType.complete?.({ ...rest, spraak } as Draft<Vedtak>, {}) as Vedtak;
  return (completed.klagerett ?? []).flatMap(({ tekst }) => tekst.avsnitt).join('\n');
}

describe('trap 6: post and digital are in time by different rules', () => {
  const vedtak = read('gyldig-full.json');

  it.each<[Language, RegExp, RegExp]>([
    ['nb', /digitalt, må klagen ha kommet fram/, /postlagt den i tide/],
    ['nn', /digitalt, må klagen ha kome fram/, /postlagt han i tide/],
    ['en', /digital appeal must have reached us/, /enough that you posted it in time/],
  ])('%s says both', (language, digital, posted) => {
    const notice = noticeOf(vedtak, language);
    expect(notice).toMatch(digital);
    expect(notice).toMatch(posted);
  });

  it('speaks of neither where the kommune takes no digital appeals', () => {
    const { digitaleKanaler: _, ...avsender } = vedtak.avsender;
    expect(noticeOf({ ...vedtak, avsender })).not.toMatch(/Klager du digitalt|postlagt/);
  });
});

describe('trap 15: others appeal with a written authority only', () => {
  it.each<[Language, RegExp]>([
    ['nb', /må ha skriftlig fullmakt fra deg/],
    ['nn', /må ha skriftleg fullmakt frå deg/],
    ['en', /needs a written authorisation from you/],
  ])('%s says so', (language, expected) => {
    expect(noticeOf(read('gyldig-minimal.json'), language)).toMatch(expected);
  });
});

describe('trap 19: the written language of the state does not bind the kommune', () => {
  it('lets a nynorsk kommune write bokmål, and says nothing of it', () => {
    const nynorsk = { kommunenummer: '4640', navn: 'Sogndal kommune', organisasjonsnummer: '922121893' };
    expect(kommune(nynorsk.kommunenummer)?.maalform).toBe('nynorsk');
    const judged = (vedtak: unknown) =>
      validateDocument(vedtakType, vedtak, { today: '2026-11-23' }).findings.map(({ ruleId }) => ruleId);
    const { klagerett: _, ...minimal } = read('gyldig-minimal.json');
    const besluttendeOrgan = { ...minimal.besluttendeOrgan, paaVegneAvKommune: nynorsk.kommunenummer };
    const moved = { ...minimal, besluttendeOrgan, avsender: { ...minimal.avsender, kommune: nynorsk } };
    expect(judged(moved)).toEqual(judged(minimal));
  });
});

describe('trap 23: nothing is made up about an office', () => {
  it('holds names, numbers and sites of the offices, and no address or telephone', () => {
    const known = ['fylker', 'maalform', 'navn', 'organisasjonsnummer', 'url'];
    for (const office of statsforvaltere()) expect(Object.keys(office).sort()).toEqual(known);
  });

  it.each(files)('%s: every number in the notice was handed in', (file) => {
    const { klagerett: _, ...handedIn } = read(file);
    const given = JSON.stringify(handedIn);
    const notice = noticeOf(read(file));
    const numbers = notice.match(/\d{2,3} \d{2} \d{2,3}(?: \d{2})?|(?<![\d-])\d{4}(?= \p{Lu})/gu) ?? [];
    expect(numbers.length > 0).toBe(notice !== '');
    for (const number of numbers) expect(given).toContain(number);
  });
});
