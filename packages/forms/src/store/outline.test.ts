import { individuellPlanOutline } from '@hjemmel/documents/individuell-plan/outline';
import { intervensjonsplanOutline } from '@hjemmel/documents/intervensjonsplan/outline';
import { kriseplanOutline } from '@hjemmel/documents/kriseplan/outline';
import { samarbeidsavtaleOutline } from '@hjemmel/documents/samarbeidsavtale/outline';
import { vedtakOutline } from '@hjemmel/documents/vedtak/outline';
import { expect, it } from 'vitest';
import { emptyDocument } from './empty-document.js';
import { read, storeOf } from './test-store.js';

const outlines = [
  vedtakOutline,
  individuellPlanOutline,
  kriseplanOutline,
  intervensjonsplanOutline,
  samarbeidsavtaleOutline,
];

it.each(outlines)('$id: the outline begins as the whole type does', async (outline) => {
  const whole = await outline.whole();
  const options = { language: 'nb', now: '2026-11-23T09:00:00+01:00', newId: () => 'ny' } as const;
  expect(emptyDocument(outline, options)).toEqual(emptyDocument(whole, options));
  expect(await outline.layout()).toBe(await whole.layout?.());
  expect([outline.id, outline.version, outline.title]).toEqual([whole.id, whole.version, whole.title]);
});

it('takes words before the rules are there, judges when they are, and asks for them again when they did not come', async () => {
  const rules = [
    Promise.reject(new Error('no network')),
    Promise.reject(new Error('no network')),
    kriseplanOutline.whole(),
  ];
  const type = { ...kriseplanOutline, whole: () => rules.shift() ?? kriseplanOutline.whole() };
  const { store } = await storeOf('kriseplan', read('kriseplan'), { type });
  store.set('/slikVilJegMoetes', 'Snakk rolig');
  expect(await store.submit()).toBe(false);
  expect(store.getSnapshot()).toMatchObject({ judge: undefined, unjudged: true, submitted: true });
  expect(await store.submit()).toBe(true);
  expect(store.getSnapshot()).toMatchObject({ unjudged: false, document: { slikVilJegMoetes: 'Snakk rolig' } });
});
