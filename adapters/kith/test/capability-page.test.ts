import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codesAsOf, kith } from '../src/index.js';
import { context, deliveryOf, options } from './deliveries.js';

const page = readFileSync(new URL('../../../docs/adaptere/kith.md', import.meta.url), 'utf8');
const rowOf = (start: string) => page.split('\n').find((line) => line.startsWith(`| ${start}`));

it('the capability page names the date of the code sets, the options and the codes', () => {
  expect(page).toContain(codesAsOf);
  for (const name of ['avsender', 'adressebok', 'dokumenttyper', 'tjenestekoder', 'maksByte'])
    expect(rowOf(`\`${name}\``), name).toBeDefined();
  const { dokumenttyper: _, ...usual } = options;
  const { maxBytes, answerWithinHours } = kith(usual).capabilities;
  expect(rowOf('`maksByte`')).toContain(String(maxBytes));
  expect(page).toContain(`${answerWithinHours} timer`);
});

it('and every word of loss the adapter has', () => {
  const adapter = kith(options);
  const bruker = { adressebeskyttelse: { gradering: 'fortrolig', kontrollert: '2026-11-20' } };
  const lost = ['kriseplan/gyldig-full', 'vedtak/gyldig-full'].flatMap((example) => {
    const delivery = deliveryOf(example);
    const hidden = { ...delivery.document, bruker: { ...delivery.document.bruker, ...bruker } };
    const made = adapter.map({ ...delivery, document: hidden as typeof delivery.document }, context);
    return made.ok ? made.lost.map(({ reason }) => reason) : [];
  });
  const stated = [...page.matchAll(/^\| `([a-z-]+)` \| [^|]+ \|$/gm)].map(([, word]) => word);
  expect([...new Set(lost)].sort()).toEqual(stated.sort());
});
