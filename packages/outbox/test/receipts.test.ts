import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { receiptFor } from './references.js';
import { accepted, calm, message, newOrder, openRig, type Rig, stores, workedOut } from './rig.js';

describe.each(stores)('receipts, store in a %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(kind);
  }, 120_000);
  beforeEach(() => calm(rig));
  afterAll(() => rig.close());

  const overlevert = async (): Promise<string> => {
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    expect(await workedOut(rig, id)).toMatchObject({ state: 'overlevert' });
    return id;
  };
  const tell = (id: string, receipt: object, own?: string) =>
    rig.outbox.receive('proeve-melding', message(receiptFor(id, receipt, own)));
  const stateOf = async (id: string) => (await rig.outbox.find(id))?.state;

  it('follows the far side to the end, and says which delivery it was about', async () => {
    const id = await overlevert();
    expect(await tell(id, { state: 'mottatt' })).toMatchObject({ ok: true, delivery: id });
    expect(await stateOf(id)).toBe('mottatt');
    await tell(id, { state: 'fullfoert', reference: 'JP-1' });
    expect(await stateOf(id)).toBe('fullfoert');
  });

  it('logs what comes late without moving back', async () => {
    const id = await overlevert();
    await tell(id, { state: 'fullfoert' });
    await tell(id, { state: 'mottatt' });
    const record = await rig.outbox.find(id);
    expect(record?.state).toBe('fullfoert');
    expect(record?.log.at(-1)).toMatchObject({ state: 'fullfoert', said: 'mottatt', because: 'kvittering' });
  });

  it('counts the same message once, whether its bytes or only its id are the same', async () => {
    const id = await overlevert();
    const same = message(receiptFor(id, { state: 'mottatt' }, `dobbel-${id}`));
    await rig.outbox.receive('proeve-melding', same);
    expect(await rig.outbox.receive('proeve-melding', same)).toMatchObject({ delivery: id });
    expect(await tell(id, { state: 'fullfoert' }, `dobbel-${id}`)).toMatchObject({ delivery: id });
    const record = await rig.outbox.find(id);
    expect(record?.state).toBe('mottatt');
    expect(record?.log.filter(({ because }) => because === 'kvittering')).toHaveLength(1);
  });

  it('says «ukjent» of two ends that cannot both be true, in either order', async () => {
    for (const order of [
      ['fullfoert', 'avvist'],
      ['avvist', 'fullfoert'],
    ]) {
      const id = await overlevert();
      for (const state of order) await tell(id, { state });
      expect(await stateOf(id)).toBe('ukjent');
    }
  });

  it('completes what failed in part', async () => {
    const id = await overlevert();
    await tell(id, {
      state: 'delvis-feilet',
      pieces: [
        { name: 'mappe', state: 'fullfoert' },
        { name: 'post', state: 'avvist' },
      ],
    });
    expect(await stateOf(id)).toBe('delvis-feilet');
    await tell(id, { state: 'fullfoert', pieces: [{ name: 'post', state: 'fullfoert' }] });
    expect(await stateOf(id)).toBe('fullfoert');
  });

  it('tries again when a message says that the failure may pass', async () => {
    const id = await overlevert();
    await tell(id, { state: 'midlertidig-feil', code: 'serverfeil' });
    expect(await stateOf(id)).toBe('midlertidig-feil');
    expect(await workedOut(rig, id)).toMatchObject({ state: 'overlevert', attempts: 2 });
  });

  it('keeps what is of no sending, and what cannot be read, for a person', async () => {
    const before = (await rig.outbox.unclaimed()).length;
    const stranger = { ...receiptFor('0'.repeat(32), { state: 'fullfoert' }), concerns: 'fremmed' };
    expect(await rig.outbox.receive('proeve-melding', message(stranger))).not.toHaveProperty('delivery');
    const noise = {
      headers: {},
      parts: [{ name: 'x', mediaType: 'text/plain', bytes: new Uint8Array([0xff, before]) }],
    };
    expect(await rig.outbox.receive('proeve-melding', noise)).toMatchObject({ ok: false, reason: 'ukjent' });
    expect((await rig.outbox.unclaimed()).slice(before)).toMatchObject([
      { state: 'ukjent', reason: 'uten-sending' },
      { state: 'ukjent', reason: 'ukjent' },
    ]);
  });

  it('does not believe a receipt that came through another adapter', async () => {
    const id = await overlevert();
    await rig.outbox.receive('proeve', message(receiptFor(id, { state: 'fullfoert' })));
    expect(await stateOf(id)).toBe('overlevert');
  });

  it.each([
    ['half a character and a null', { state: 'avvist', code: `\ud83d\u0000${'x'.repeat(198)}\ud83d\ude00` }],
    [
      'an event of no known kind',
      { state: 'fullfoert', events: [{ id: 'e', tid: '2026-11-23T12:00:00Z', hendelse: 'x', maate: 'digital' }] },
    ],
    [
      'an event at no time',
      { state: 'fullfoert', events: [{ id: 'e', tid: 'i går', hendelse: 'aapnet', maate: 'digital' }] },
    ],
    ['a piece in no state', { state: 'fullfoert', pieces: [{ name: '__proto__', state: 'x' }] }],
  ])('is not put out by %s', async (_, receipt) => {
    const id = await overlevert();
    await tell(id, receipt, `\u0000\ud83d${id}`);
    expect(['avvist', 'ukjent', 'delvis-feilet']).toContain(await stateOf(id));
  });

  it.each([[null], [{ ok: true }], [{ ok: true, kind: 'kvittering', id: 'x', concerns: 'y' }], ['tekst']])(
    'takes %j from an adapter as unreadable',
    async (answer) => {
      expect(await rig.outbox.receive('proeve', message(answer))).toMatchObject({ ok: false, reason: 'ukjent' });
    },
  );

  it('throws for an adapter nobody has installed', async () => {
    await expect(rig.outbox.receive('annen', message({}))).rejects.toMatchObject({ code: 'ukjent-adapter' });
  });

  it('makes events records of the document and the recipient, once each', async () => {
    const id = await overlevert();
    const event = { id: 'e-1', tid: '2026-11-23T13:00:00+01:00', hendelse: 'varselSendt', maate: 'digital' };
    await tell(id, { state: 'mottatt', events: [event] });
    await tell(id, { state: 'mottatt', events: [event] });
    const record = await rig.outbox.find(id);
    expect(record?.underretning).toEqual([
      { ...event, dokument: { id: record?.document.id, versjon: 1 }, mottaker: 'm-bruker', kilde: 'kanal' },
    ]);
  });

  it('keeps who signed with the sending, once, and never in the log', async () => {
    const id = await overlevert();
    const signature = {
      id: 's-1',
      rolle: 'mottaker',
      navn: 'Fiktiv Bruker',
      dato: '2026-11-25',
      form: { type: 'elektroniskGodkjent' },
    };
    await tell(id, { state: 'mottatt', signatures: [signature] }, `en-${id}`);
    await tell(id, { state: 'fullfoert', signatures: [signature, { id: 's-2' }] }, `to-${id}`);
    const record = await rig.outbox.find(id);
    expect(record?.signatur).toEqual([signature]);
    expect(JSON.stringify([record?.log, rig.logged])).not.toContain('Fiktiv');
  });

  it('asks until there is an answer where the far side must be asked', async () => {
    const answers = [undefined, { state: 'overlevert' }, { state: 'mottatt' }, { state: 'fullfoert' }] as const;
    let asked = 0;
    rig.status = async () => answers[asked++];
    const { id } = await accepted(rig, newOrder('proeve-spoer'));
    expect(await workedOut(rig, id)).toMatchObject({ state: 'fullfoert', attempts: 1 });
    expect(asked).toBe(4);
  });

  it('goes on asking when a question fails', async () => {
    let asked = 0;
    rig.status = async () => {
      asked += 1;
      if (asked < 3) throw new Error('broken');
      return { state: 'avvist', code: 'IKKE_LEVERT' };
    };
    const { id } = await accepted(rig, newOrder('proeve-spoer'));
    expect(await workedOut(rig, id)).toMatchObject({ state: 'avvist' });
  });
});
