import { AdapterError } from '@hjemmel/adapter';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Whim } from './far-side.js';
import { receiptFor, referenceOf } from './references.js';
import { accepted, calm, message, newOrder, openRig, type Rig, stores, workedOut } from './rig.js';
import { judgeAs } from './sample-order.js';

describe.each(stores)('attempts, store in a %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(kind);
  }, 120_000);
  beforeEach(() => calm(rig));
  afterAll(() => rig.close());

  /** These whims one by one, then well. */
  const first = (...whims: readonly Whim[]) => {
    const before = rig.far.requests.length;
    rig.far.behave((_, request) => whims[request - before - 1] ?? 'ok');
  };

  it.each<Whim>(['stengt', 'feil-etter-mottak', 'brudd', 'taus'])(
    'tries again with the same key after «%s», and the document stands there once',
    async (whim) => {
      first(whim);
      const { id } = await accepted(rig, newOrder());
      expect(await workedOut(rig, id)).toMatchObject({ state: 'fullfoert', attempts: 2 });
      expect(rig.far.requests.filter((key) => key === id)).toHaveLength(2);
      expect(rig.far.stored.get(id)?.times).toBe(1);
    },
    20_000,
  );

  it('does not try again what is refused for good', async () => {
    first('avvist');
    const { id } = await accepted(rig, newOrder());
    expect(await workedOut(rig, id)).toMatchObject({
      state: 'avvist',
      attempts: 1,
      log: [{ state: 'validert' }, { state: 'avvist', because: 'forsoek', receipt: { code: '422' } }],
    });
  });

  it('gives up as «utloept» when the attempts are used up, and a late answer still wins', async () => {
    rig.far.behave(() => 'stengt');
    const { id } = await accepted(rig, newOrder());
    const record = await workedOut(rig, id);
    expect(record).toMatchObject({ state: 'utloept', attempts: 4 });
    expect(record.log.at(-1)).toMatchObject({ receipt: { code: 'forsoek-brukt-opp' } });
    expect((await rig.outbox.deadLetters()).map((letter) => letter.id)).toContain(id);
    await rig.outbox.receive('proeve', message(receiptFor(id, { state: 'fullfoert' })));
    expect(await rig.outbox.find(id)).toMatchObject({ state: 'fullfoert' });
    expect((await rig.outbox.deadLetters()).map((letter) => letter.id)).not.toContain(id);
  });

  it('asks first, where the adapter can, and does not send again what arrived', async () => {
    let sent = 0;
    rig.send = async () => {
      sent += 1;
      throw new Error('socket hang up');
    };
    rig.status = async () => ({ state: 'fullfoert', reference: 'A-1' });
    const { id } = await accepted(rig, newOrder('proeve-spoer'));
    expect(await workedOut(rig, id)).toMatchObject({ state: 'fullfoert', attempts: 2 });
    expect(sent).toBe(1);
  });

  it('goes on from what the adapter had finished', async () => {
    const seen: unknown[] = [];
    rig.send = async (_, { progress, checkpoint }) => {
      seen.push(progress);
      if (progress === undefined) {
        await checkpoint({ sak: 'S-1' });
        throw new AdapterError('midlertidig-feil', '503');
      }
      return { state: 'fullfoert' };
    };
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    expect(await workedOut(rig, id)).toMatchObject({ state: 'fullfoert' });
    expect(seen).toEqual([undefined, { sak: 'S-1' }]);
  });

  it('builds the same payload at every attempt, as at the time of the order', async () => {
    const keys: unknown[] = [];
    rig.send = async ({ references, parts }, { idempotencyKey }) => {
      keys.push({ references, idempotencyKey, length: parts[0]?.bytes.length });
      throw new AdapterError('midlertidig-feil', '503');
    };
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    await workedOut(rig, id);
    expect(keys).toHaveLength(4);
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(1);
    expect(keys[0]).toMatchObject({ idempotencyKey: id, references: { melding: referenceOf(id) } });
  });

  it('waits as long as the far side asks', async () => {
    rig.send = async () => {
      throw new AdapterError('midlertidig-feil', '429', 600);
    };
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    const { next, states } = await rig.outbox.work({ until: 'idle' });
    expect(states['midlertidig-feil']).toBeGreaterThan(0);
    expect(next).toBe('2026-11-23T11:10:00.000Z');
    expect(await rig.outbox.find(id)).toMatchObject({ state: 'midlertidig-feil', attempts: 1, next });
    expect(await rig.outbox.cancel(id, { decidedBy: 'saksbehandler' })).toEqual({ ok: true, state: 'ukjent' });
  });

  it('judges anew before every attempt, and refuses with the reason', async () => {
    let sent = 0;
    rig.send = async () => {
      sent += 1;
      rig.judge = judgeAs({ deceased: ['bruker'] });
      throw new AdapterError('midlertidig-feil', '503');
    };
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    const record = await workedOut(rig, id);
    expect(record).toMatchObject({ state: 'avvist', attempts: 2 });
    expect(record.log.at(-1)).toMatchObject({ because: 'forsoek', receipt: { code: 'doed' } });
    expect(sent).toBe(1);
  });

  it('does not let a failure of its own take other sendings with it', async () => {
    rig.judge = judgeAs();
    const bad = await accepted(rig, newOrder());
    const good = await accepted(rig, newOrder());
    let asked = 0;
    rig.judge = (...asking) => {
      asked += 1;
      if (asked === 1) throw new Error('Fiktiv Bruker');
      return judgeAs()(...asking);
    };
    expect(await workedOut(rig, bad.id)).toMatchObject({ state: 'fullfoert' });
    expect(await workedOut(rig, good.id)).toMatchObject({ state: 'fullfoert' });
    const records = await rig.outbox.list();
    expect(JSON.stringify([rig.logged, records])).not.toContain('Fiktiv');
  });

  it('takes nothing an adapter answers for granted', async () => {
    rig.send = async () => ({ state: 'levert' as never, code: `fnr\n${'x'.repeat(5000)}` });
    const { id } = await accepted(rig, newOrder('proeve-melding'));
    const record = await workedOut(rig, id);
    expect(record.state).toBe('ukjent');
    expect(record.log.at(-1)?.receipt?.code).toHaveLength(200);
  });

  it('stops when told, and has nothing half done', async () => {
    const stop = new AbortController();
    rig.send = async () => {
      stop.abort();
      return { state: 'overlevert' };
    };
    const ids = await Promise.all([1, 2, 3].map(async () => (await accepted(rig, newOrder('proeve-melding'))).id));
    await rig.outbox.work({ until: 'stopped', signal: stop.signal });
    for (const id of ids) expect(['validert', 'overlevert']).toContain((await rig.outbox.find(id))?.state);
  });
});
