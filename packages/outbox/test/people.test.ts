import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { receiptFor } from './references.js';
import { accepted, calm, message, newOrder, openRig, type Rig, stores, workedOut } from './rig.js';
import { judgeAs } from './sample-order.js';

const decidedBy = 'saksbehandler';

describe.each(stores)('people and the clock, store in a %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(kind);
  }, 120_000);
  beforeEach(() => calm(rig));
  afterAll(() => rig.close());

  it('makes two letters of one vedtak to bruker and fullmektig', async () => {
    const order = newOrder();
    const other = {
      ...order,
      delivery: { ...order.delivery, recipient: { kind: 'mottaker', id: 'm-fullmektig' } as const },
    };
    const [one, two] = [await accepted(rig, order), await accepted(rig, other)];
    expect(one.id).not.toBe(two.id);
    for (const { id } of [one, two]) expect((await workedOut(rig, id)).state).toBe('fullfoert');
    expect(rig.far.stored.get(one.id)?.document).toBe(rig.far.stored.get(two.id)?.document);
  });

  it('makes nothing new of the same order, even when many come at once', async () => {
    const order = newOrder();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => accepted(rig, order)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ existing }) => !existing)).toHaveLength(1);
  });

  it('keeps nothing of what is refused', async () => {
    rig.judge = judgeAs({ addressProtection: 'ikkeKontrollert' });
    const order = newOrder();
    const document = order.delivery.document.id;
    expect(await rig.outbox.deliver(order)).toEqual({ ok: false, reason: 'adresse-ikke-kontrollert' });
    expect(await rig.outbox.dryRun(order)).toEqual({ ok: false, reason: 'adresse-ikke-kontrollert' });
    expect(await rig.outbox.list({ document })).toEqual([]);
  });

  it('builds without keeping in a dry run, under the key the order would get', async () => {
    const order = newOrder();
    const dry = await rig.outbox.dryRun(order);
    expect(await rig.outbox.list({ document: order.delivery.document.id })).toEqual([]);
    expect(dry).toMatchObject({ ok: true, key: (await accepted(rig, order)).id });
  });

  it('sends anew as a new series with other references, once however often it is asked for', async () => {
    const order = newOrder();
    const { id } = await accepted(rig, order);
    await workedOut(rig, id);
    const again = await rig.outbox.resend(id, { decidedBy });
    if (!again.ok) throw new Error(again.reason);
    expect(again).toMatchObject({ existing: false });
    expect(await rig.outbox.resend(id, { decidedBy })).toMatchObject({ id: again.id, existing: true });
    expect(await workedOut(rig, again.id)).toMatchObject({
      state: 'fullfoert',
      series: 2,
      log: [{ by: decidedBy }, {}],
    });
    expect(await accepted(rig, order)).toMatchObject({ id: again.id, existing: true });
    expect([rig.far.stored.has(id), rig.far.stored.has(again.id)]).toEqual([true, true]);
  });

  it('does not send anew what it is still trying to send, nor what is erased, nor to the dead', async () => {
    const { id } = await accepted(rig, newOrder());
    expect(await rig.outbox.resend(id, { decidedBy })).toEqual({ ok: false, reason: 'fortsatt-underveis' });
    await workedOut(rig, id);
    rig.judge = judgeAs({ deceased: ['m-bruker'] });
    expect(await rig.outbox.resend(id, { decidedBy })).toEqual({ ok: false, reason: 'doed' });
    await rig.outbox.erase(id);
    expect(await rig.outbox.resend(id, { decidedBy })).toEqual({ ok: false, reason: 'slettet' });
  });

  it('cancels what has not left', async () => {
    const { id } = await accepted(rig, newOrder());
    expect(await rig.outbox.cancel(id, { decidedBy })).toEqual({ ok: true, state: 'avvist' });
    expect(await workedOut(rig, id)).toMatchObject({ state: 'avvist', attempts: 0 });
    expect(rig.far.requests).not.toContain(id);
    expect(await rig.outbox.cancel(id, { decidedBy })).toEqual({ ok: false, reason: 'allerede-avsluttet' });
    expect(await rig.outbox.cancel('finnes-ikke', { decidedBy })).toEqual({ ok: false, reason: 'ukjent-levering' });
  });

  it('wants a role, not a number', async () => {
    const { id } = await accepted(rig, newOrder());
    await expect(rig.outbox.cancel(id, { decidedBy: '01817012345' })).rejects.toMatchObject({
      code: 'ugyldig-hendelse',
    });
  });

  it('erases at once, and what was waiting is not sent', async () => {
    const { id } = await accepted(rig, newOrder());
    expect(await rig.outbox.erase(id, { decidedBy })).toEqual({ ok: true });
    expect(await workedOut(rig, id)).toMatchObject({
      state: 'avvist',
      erased: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(rig.far.requests).not.toContain(id);
  });

  it('records what a person saw, and lets it answer what nobody else did', async () => {
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    await workedOut(rig, id);
    const seen = {
      underretning: { tid: '2026-11-24T10:00:00+01:00', hendelse: 'overlevert', maate: 'papir' },
    } as const;
    expect(await rig.outbox.record(id, seen, { decidedBy })).toEqual({ ok: true, state: 'fullfoert', existing: false });
    expect(await rig.outbox.record(id, seen, { decidedBy })).toMatchObject({ existing: true });
    const signatur = { id: 's-1', rolle: 'bruker', navn: 'Fiktiv Bruker', dato: '2026-11-24', form: 'papir' } as never;
    await rig.outbox.record(id, { signatur }, { decidedBy });
    expect(await rig.outbox.find(id)).toMatchObject({
      underretning: [{ hendelse: 'overlevert', kilde: 'person', mottaker: 'm-bruker' }],
      signatur: [{ id: 's-1' }],
    });
    await rig.outbox.erase(id, { decidedBy });
    expect(await rig.outbox.find(id)).toMatchObject({ underretning: [{ hendelse: 'overlevert' }], signatur: [] });
    const undated = { underretning: { ...seen.underretning, tid: '2026-11-24' } };
    await expect(rig.outbox.record(id, undated, { decidedBy })).rejects.toMatchObject({ code: 'ugyldig-hendelse' });
  });

  it('lets the answer that does not come be «utloept», and erases when the days are over', async () => {
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    await workedOut(rig, id);
    expect((await rig.outbox.sweep('2026-11-27T11:59:00+01:00')).expired).not.toContain(id);
    rig.now = '2026-11-27T12:01:00+01:00';
    expect((await rig.outbox.sweep(rig.now)).expired).toContain(id);
    expect(await rig.outbox.find(id)).toMatchObject({ state: 'utloept', erased: false });
    expect((await rig.outbox.sweep('2026-12-27T12:00:00+01:00')).erased).not.toContain(id);
    expect((await rig.outbox.sweep('2026-12-27T12:02:00+01:00')).erased).toContain(id);
    await rig.outbox.receive('proeve-melding', message(receiptFor(id, { state: 'fullfoert' })));
    expect(await rig.outbox.find(id)).toMatchObject({ state: 'fullfoert', erased: true });
  });

  it('tells when a second varsel is due: after a week, unopened, and not before', async () => {
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    await workedOut(rig, id);
    const event = (name: string, tid: string, hendelse: string) => ({ id: name, tid, hendelse, maate: 'digital' });
    const tell = (events: object[]) =>
      rig.outbox.receive('proeve-melding', message(receiptFor(id, { state: 'mottatt', events })));
    await tell([event('v-1', '2026-11-23T12:00:00+01:00', 'varselSendt')]);
    expect((await rig.outbox.sweep('2026-11-30T11:59:00+01:00')).secondVarselDue).not.toContain(id);
    expect((await rig.outbox.sweep('2026-11-30T12:00:00+01:00')).secondVarselDue).toContain(id);
    await tell([event('a-1', '2026-11-30T13:00:00+01:00', 'aapnet')]);
    expect((await rig.outbox.sweep('2026-12-01T12:00:00+01:00')).secondVarselDue).not.toContain(id);
  });

  it('says nothing of a person in what it lists and logs', async () => {
    const order = newOrder();
    const { id } = await accepted(rig, order);
    await workedOut(rig, id);
    const shown = JSON.stringify([await rig.outbox.list({ document: order.delivery.document.id }), rig.logged]);
    for (const word of ['Fiktiv', 'klage på', 'Brev fra']) expect(shown).not.toContain(word);
  });
});
