import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { did, historyOf, redone, undone } from './history.js';
import { applied, clearingOf, inverse, type Operation, settingOf } from './patch.js';

const document = {
  a: { b: 'x' },
  rows: [
    { id: '1', t: 'en' },
    { id: '2', t: 'to' },
  ],
};

describe('an operation', () => {
  it('sets a value with the parents it lacks, and takes it away with the groups left empty', () => {
    expect(settingOf(document, '/c/d/e', 1)).toEqual({ op: 'add', path: '/c', value: { d: { e: 1 } } });
    expect(settingOf(document, '/a/b', 'y')).toEqual({ op: 'replace', path: '/a/b', value: 'y' });
    expect(clearingOf(document, '/a/b')).toEqual({ op: 'remove', path: '/a' });
    const held = { g: { id: 'g', t: 'x' } };
    expect(clearingOf(held, '/g/t')).toEqual({ op: 'remove', path: '/g' });
    expect(clearingOf(held, '/g/t', (pointer) => pointer === '/g')).toEqual({ op: 'remove', path: '/g/t' });
    expect(clearingOf(document, '/rows/0/t')).toEqual({ op: 'remove', path: '/rows/0/t' });
  });

  it('leaves what it does not touch as the same object', () => {
    const after = applied(document, { op: 'replace', path: '/rows/1/t', value: 'TO' }) as typeof document;
    expect(after.a).toBe(document.a);
    expect(after.rows[0]).toBe(document.rows[0]);
    expect(after.rows[1]).toEqual({ id: '2', t: 'TO' });
  });

  it.each<Operation>([
    { op: 'add', path: '/rows/1', value: { id: '3' } },
    { op: 'remove', path: '/rows/0' },
    { op: 'move', from: '/rows/0', path: '/rows/1' },
    { op: 'replace', path: '/a/b', value: 'y' },
    { op: 'add', path: '/ny', value: 1 },
  ])('is taken back by its inverse: $op $path', (operation) => {
    expect(applied(applied(document, operation), inverse(document, operation))).toEqual(document);
  });
});

type Act = (state: ReturnType<typeof historyOf>, time: number) => ReturnType<typeof historyOf>;

const acts = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('/a/b', '/c/d', '/e'), fc.string()).map(
      ([path, value]): Act =>
        (state, time) =>
          did(state, [settingOf(state.document, path, value)], time, path),
    ),
    fc.constant<Act>((state) => undone(state)),
    fc.constant<Act>((state) => redone(state)),
    fc.constantFrom<Act>(
      (state, time) => did(state, [{ op: 'add', path: '/rows/0', value: { id: `r${time}` } }], time),
      (state, time) =>
        (state.document as typeof document).rows.length > 1
          ? did(state, [{ op: 'move', from: '/rows/0', path: '/rows/1' }], time)
          : state,
    ),
  ),
  { maxLength: 30 },
);

it('the log brings the first document to the last, and undoing everything gives the first back, object for object', () => {
  fc.assert(
    fc.property(acts, (list) => {
      let state = historyOf(document);
      list.forEach((act, index) => {
        state = act(state, index * 400);
      });
      expect(state.log.reduce<unknown>(applied, document)).toEqual(state.document);
      let back = state;
      while (back.done.length > 0) back = undone(back);
      expect(back.document).toBe(document);
      let again = back;
      while (again.undone.length > 0) again = redone(again);
      if (state.undone.length === 0) expect(again.document).toBe(state.document);
    }),
  );
});

it('typing on in one field is one step, a pause or another field begins a new one', () => {
  const type = (state: ReturnType<typeof historyOf>, text: string, time: number, field = '/a/b') =>
    did(state, [settingOf(state.document, field, text)], time, field);
  let state = historyOf(document);
  state = type(state, 'H', 0);
  state = type(state, 'He', 200);
  state = type(state, 'Hei', 400);
  expect(state.done).toHaveLength(1);
  state = type(state, 'Hei!', 3000);
  state = type(state, 'x', 3100, '/e');
  expect(state.done).toHaveLength(3);
});
