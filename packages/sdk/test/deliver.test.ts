import { readFileSync } from 'node:fs';
import type { DeliveryOrder, Outbox } from '@hjemmel/adapter';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import { expect, it } from 'vitest';

const today = { today: '2026-11-23', format: 'text' };
const setup = { types: [vedtakType, intervensjonsplanType], renderers: [textRenderer()] };
const example = (name: string) => readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url));
const vedtak = example('vedtak/gyldig-minimal');
const request = { bytes: vedtak, adapter: 'proeve', caseKey: 'sak-1' };

function outboxThatKeeps(orders: DeliveryOrder[]): Outbox {
  const accepted = { ok: true, id: 'l1', state: 'validert', existing: false } as const;
  return {
    deliver: async (order) => {
      orders.push(order);
      return accepted;
    },
    dryRun: async () => ({ ok: false, reason: 'ukjent-adapter' }),
    receive: async () => ({ ok: false, reason: 'ukjent' }),
    find: async () => undefined,
  };
}

it('refuses to deliver without an outbox, as a value', async () => {
  expect(await createHjemmel(setup).deliver(request, today)).toEqual({ ok: false, reason: 'ingen-outbox' });
});

it('leaves the letter it made itself, for a recipient or for the sender’s own archive', async () => {
  const orders: DeliveryOrder[] = [];
  const { deliver } = createHjemmel({ ...setup, outbox: outboxThatKeeps(orders) });
  const { mottaker } = JSON.parse(vedtak.toString('utf8'));
  expect(await deliver({ ...request, mottaker: mottaker[0].id }, today)).toMatchObject({ ok: true, state: 'validert' });
  expect(await deliver(request, today)).toMatchObject({ ok: true });
  expect(orders.map(({ delivery }) => delivery.recipient)).toEqual([
    { kind: 'mottaker', id: mottaker[0].id },
    { kind: 'eget-system' },
  ]);
  const [{ delivery }] = orders as [DeliveryOrder];
  expect(delivery).toMatchObject({
    rendition: mottaker[0].rendisjon,
    caseKey: 'sak-1',
    neutralTitle: expect.any(String),
  });
  expect(delivery.letter.mandatory.length).toBeGreaterThan(0);
  expect(Buffer.from(delivery.source ?? [])).toEqual(vedtak);
});

it('sends no data of a document that a copy leaves something out of', async () => {
  const orders: DeliveryOrder[] = [];
  const { deliver } = createHjemmel({ ...setup, outbox: outboxThatKeeps(orders) });
  const bytes = example('intervensjonsplan/gyldig-full');
  await deliver({ ...request, bytes, rendition: 'part' }, today);
  expect(orders).toHaveLength(1);
  expect(orders[0]?.delivery.source).toBeUndefined();
});

it('delivers nothing that is broken, wrong or a draft', async () => {
  const orders: DeliveryOrder[] = [];
  const { deliver } = createHjemmel({ ...setup, outbox: outboxThatKeeps(orders) });
  const of = (change: object) => Buffer.from(JSON.stringify({ ...JSON.parse(vedtak.toString('utf8')), ...change }));
  for (const bytes of [Buffer.from('{'), of({ type: 'soeknad' }), of({ klagerett: undefined })]) {
    expect(await deliver({ ...request, bytes }, today)).toMatchObject({ ok: false, reason: 'feil' });
  }
  expect(await deliver({ ...request, bytes: of({ status: 'utkast' }) }, today)).toMatchObject({ ok: false });
  expect(orders).toEqual([]);
});

it('judges a document for the outbox, today and later', () => {
  const { judge } = createHjemmel(setup);
  const document = JSON.parse(vedtak.toString('utf8'));
  expect(judge(document, today.today)).toMatchObject({ ok: true, requiresMandatory: true });
  expect(judge({ ...document, klagerett: [] }, today.today)).toEqual({ ok: false });
});
