import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kith } from '../src/index.js';
import { context, deliveryOf, options } from './deliveries.js';
import { canCheck, lint } from './xml-lint.js';

/** After a change that is meant: `vitest run adapters/kith/test/golden.test.ts -u`, and read the difference. */
const examples = [
  'individuell-plan/gyldig-barn',
  'individuell-plan/gyldig-full',
  'individuell-plan/gyldig-strengt-fortrolig-adresse',
  'intervensjonsplan/gyldig-full',
  'kriseplan/gyldig-full',
  'kriseplan/gyldig-samisk-forvaltningsomraade',
  'kriseplan/gyldig-tolk-og-d-nummer',
  'vedtak/gyldig-full',
  'vedtak/gyldig-nynorsk',
  'vedtak/gyldig-reduksjon',
];
const golden = new URL('../golden/', import.meta.url);
const nameOf = (example: string) => `${example.replace('/', '-')}.xml`;
const adapter = kith(options);

it.each(examples)('%s gives the message that is kept', async (example) => {
  const made = adapter.map(deliveryOf(example), context);
  if (!made.ok) throw new Error(made.reason);
  const xml = new TextDecoder().decode(made.payload.parts[0]?.bytes);
  await expect(xml).toMatchFileSnapshot(fileURLToPath(new URL(nameOf(example), golden)));
});

it.runIf(canCheck).each(examples)('%s is valid by the official schemas', (example) => {
  const made = adapter.map(deliveryOf(example), context);
  expect(made.ok && lint(made.payload.parts[0]?.bytes ?? '')).toBe('');
});

it('keeps no other', () => {
  expect(readdirSync(golden).sort()).toEqual(examples.map(nameOf).sort());
});
