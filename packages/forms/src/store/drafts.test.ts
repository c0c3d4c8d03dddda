import { describe, expect, it } from 'vitest';
import { read, storeOf } from './test-store.js';

describe('storing drafts', () => {
  it('waits for a pause, never longer than two seconds, and stores the newest', async () => {
    const stored: unknown[] = [];
    const { store, pass } = await storeOf('kriseplan', read('kriseplan'), {
      onDraft: async (draft) => void stored.push(draft),
    });
    for (let key = 0; key < 5; key += 1) {
      store.set('/slikVilJegMoetes', `${key}`);
      await pass(600);
    }
    expect(stored.length).toBe(1);
    await pass(1300);
    expect(stored.at(-1)).toBe(store.getSnapshot().document);
    expect(store.getSnapshot().saving).toEqual({ state: 'lagret', at: 4300 });
  });

  it('tries again until it is stored, and loses nothing', async () => {
    let fails = 1;
    const stored: unknown[] = [];
    const onDraft = async (draft: unknown) => {
      if (fails-- > 0) throw new Error('no');
      stored.push(draft);
    };
    const { store, pass } = await storeOf('kriseplan', read('kriseplan'), { onDraft });
    store.set('/slikVilJegMoetes', 'rolig');
    store.flush();
    await pass(0);
    expect(store.getSnapshot().saving).toEqual({ state: 'feilet' });
    store.set('/slikVilJegMoetes', 'rolig og lenge');
    await pass(5000);
    await pass(0);
    expect(stored).toEqual([store.getSnapshot().document]);
  });

  it('also what was written just before the form was put away', async () => {
    const stored: unknown[] = [];
    const { store } = await storeOf('kriseplan', read('kriseplan'), {
      onDraft: async (draft) => void stored.push(draft),
    });
    store.set('/slikVilJegMoetes', 'siste ord');
    store.dispose();
    await Promise.resolve();
    expect(stored).toEqual([store.getSnapshot().document]);
  });
});
