import { readFileSync } from 'node:fs';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { expect, it } from 'vitest';
import { createHjemmel } from '../src/index.js';

const example = (type: string) =>
  JSON.parse(readFileSync(new URL(`../../../examples/${type}/gyldig-full.json`, import.meta.url), 'utf8'));
const plan = example('kriseplan');
const { diff } = createHjemmel({ types: [kriseplanType, vedtakType] });

it('tells what changed between two versions, in the language asked for', async () => {
  const compared = await diff(plan, { ...plan, slikVilJegMoetes: 'Rolig.' }, { language: 'nn' });
  expect(compared).toMatchObject({
    ok: true,
    diff: { title: 'Endringar i kriseplan', changes: [{ after: 'Rolig.' }] },
  });
});

it('refuses another type, what is no document, and a type without a layout', async () => {
  expect(await diff(plan, example('vedtak'))).toEqual({ ok: false, reason: 'ulik-type' });
  expect(await diff(plan, null)).toMatchObject({ reason: 'feil-form', broken: 'after' });
  expect(await diff({ ...plan, planensNavn: 7 }, plan)).toMatchObject({ reason: 'feil-form', broken: 'before' });
  const { layout: _, ...bare } = kriseplanType;
  const without = createHjemmel({ types: [bare] });
  expect(await without.diff(plan, plan)).toEqual({ ok: false, reason: 'uten-layout' });
});
