import { type DeliveryState, deliveryStates, hasEnded, type Receipt } from '@hjemmel/adapter';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextState, type Standing } from './next-state.js';

const START: Standing = { state: 'validert', pieces: {} };

const all = (receipts: readonly Receipt[], from = START) => receipts.reduce(nextState, from);
const stateAfter = (...states: readonly DeliveryState[]) => all(states.map((state) => ({ state }))).state;

const state = fc.constantFrom(...deliveryStates);
const pieces = fc.uniqueArray(fc.record({ name: fc.constantFrom('mappe', 'post', 'fil'), state }), {
  selector: ({ name }) => name,
});
const whole: fc.Arbitrary<Receipt> = fc.record({ state });
const receipt: fc.Arbitrary<Receipt> = fc.oneof(whole, fc.record({ state, pieces }));

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

it.each<[readonly DeliveryState[], DeliveryState]>([
  [['overlevert', 'mottatt', 'fullfoert'], 'fullfoert'],
  [['fullfoert', 'overlevert'], 'fullfoert'],
  [['fullfoert', 'fullfoert'], 'fullfoert'],
  [['mottatt', 'overlevert'], 'mottatt'],
  [['fullfoert', 'avvist'], 'ukjent'],
  [['avvist', 'fullfoert'], 'ukjent'],
  [['avvist', 'overlevert'], 'avvist'],
  [['utloept', 'fullfoert'], 'fullfoert'],
  [['fullfoert', 'utloept'], 'fullfoert'],
  [['utloept', 'mottatt'], 'utloept'],
  [['utloept', 'avvist'], 'avvist'],
  [['delvis-feilet', 'fullfoert'], 'delvis-feilet'],
  [['fullfoert', 'delvis-feilet'], 'ukjent'],
  [['ukjent', 'fullfoert'], 'ukjent'],
  [['fullfoert', 'ukjent'], 'ukjent'],
  [['overlevert', 'midlertidig-feil'], 'midlertidig-feil'],
  [['midlertidig-feil', 'mottatt'], 'midlertidig-feil'],
  [['midlertidig-feil', 'fullfoert'], 'fullfoert'],
  [['bygd'], 'ukjent'],
])('%j becomes %s', (states, end) => {
  expect(stateAfter(...states)).toBe(end);
});

it('says that it failed in part when all is done but a piece', () => {
  const one = { state: 'fullfoert', pieces: [{ name: 'post', state: 'avvist' }] } as const;
  expect(nextState(START, one).state).toBe('delvis-feilet');
});

it('is done when what failed is named as done, not before, and not when it is taken back', () => {
  const half = {
    state: 'delvis-feilet',
    pieces: [
      { name: 'mappe', state: 'avvist' },
      { name: 'post', state: 'avvist' },
    ],
  } as const;
  const done = (name: string) => ({ state: 'fullfoert', pieces: [{ name, state: 'fullfoert' }] }) as const;
  expect(all([half, done('mappe')]).state).toBe('delvis-feilet');
  expect(all([half, done('mappe'), done('post')]).state).toBe('fullfoert');
  expect(all([half, done('mappe'), done('post'), half]).state).toBe('ukjent');
});

it('never says done when any receipt has said no, whatever the order', () => {
  const no = fc.constantFrom<Receipt>({ state: 'avvist' }, { state: 'delvis-feilet' }, { state: 'ukjent' });
  const mixed = fc.tuple(fc.array(whole), no).chain(([rest, one]) => shuffled([...rest, one]));
  fc.assert(
    fc.property(mixed, (receipts) => all(receipts).state !== 'fullfoert'),
    { numRuns: 2000 },
  );
});

it('never says done while the last word of any piece is another', () => {
  fc.assert(
    fc.property(fc.array(receipt), (receipts) => {
      const end = all(receipts);
      const undone = Object.values(end.pieces).some((piece) => ['avvist', 'delvis-feilet', 'utloept'].includes(piece));
      return end.state !== 'fullfoert' || !undone;
    }),
    { numRuns: 2000 },
  );
});

it('comes to the same whatever the order, where nothing has failed', () => {
  const good = fc.array(
    fc.constantFrom<Receipt>({ state: 'overlevert' }, { state: 'mottatt' }, { state: 'fullfoert' }),
  );
  const twoOrders = good.chain((receipts) => fc.tuple(fc.constant(receipts), shuffled(receipts)));
  fc.assert(fc.property(twoOrders, ([one, other]) => all(one).state === all(other).state));
});

it('changes nothing when the same receipt is told twice', () => {
  fc.assert(
    fc.property(fc.array(receipt), receipt, (before, one) => {
      const once = all([...before, one]);
      expect(nextState(once, one).state).toBe(once.state);
    }),
    { numRuns: 2000 },
  );
});

it('never comes back on the way once it has ended', () => {
  fc.assert(
    fc.property(fc.array(receipt), receipt, (before, one) => {
      const then = all(before);
      return !hasEnded(then.state) || hasEnded(nextState(then, one).state);
    }),
  );
});
