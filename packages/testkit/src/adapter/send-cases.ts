import { type Case, caseWhen, demand } from '../case.js';
import { again, attempt, contextFor, type Outcome, stateOf } from './attempt.js';
import { atFarSide, holdsAll, type Subject, sendingOf } from './subject.js';

const UNDER_WAY = ['overlevert', 'mottatt'];

/** What `send`, `status` and `dispose` must do when nothing goes wrong. */
export function sendCases<T>(subject: Subject<T>): readonly Case[] {
  const { declared, farSide } = subject;
  const { receipts } = declared.capabilities;
  return [
    caseWhen(true, 'send: it stands at the far side, whole and once', () => standsOnce(subject)),
    caseWhen(true, 'send: the same sending again makes nothing new', () => sentTwice(subject)),
    caseWhen(true, 'send: two sendings stand each for themselves', () => twoSendings(subject)),
    caseWhen(
      receipts !== 'straks' || 'svaret kommer med selve sendingen',
      'send: taken over by the transport is never said to be done',
      () =>
        atFarSide(subject, async (far) => {
          const state = stateOf(await attempt(sendingOf(subject, far)));
          demand(UNDER_WAY.includes(state), `send says «${state}» before the far side has answered.`);
        }),
    ),
    caseWhen(
      declared.status !== undefined || 'har ikke status',
      'status: finds a sending that stands there, and none that does not',
      () => asks(subject),
    ),
    caseWhen(farSide.tokens || 'transporten bruker ikke token', 'send: asks for its token anew at every attempt', () =>
      atFarSide(subject, async (far) => {
        const sending = sendingOf(subject, far);
        far.fault({ kind: 'status', at: 0, status: 503 });
        await attempt(sending);
        far.fault();
        far.renewToken?.();
        assertDone(await again(sending));
        const text = JSON.stringify(sending.payload.headers) + JSON.stringify(sending.progress ?? '');
        demand(!text.includes('token-'), 'A token is kept with the sending.');
      }),
    ),
    caseWhen(declared.dispose !== undefined || 'har ikke dispose', 'dispose: may be called twice', async () => {
      const adapter = subject.create();
      await adapter.dispose?.();
      await adapter.dispose?.();
    }),
  ];
}

/** Whether an outcome is good news. */
export function assertDone(outcome: Outcome): void {
  const state = stateOf(outcome);
  demand([...UNDER_WAY, 'fullfoert'].includes(state), `A delivery in order came to «${state}».`);
}

function standsOnce<T>(subject: Subject<T>): Promise<void> {
  return atFarSide(subject, async (far) => {
    const sending = sendingOf(subject, far);
    assertDone(await attempt(sending));
    const [first, ...more] = await far.standing();
    demand(first !== undefined && more.length === 0, `It stands ${more.length + (first ? 1 : 0)} times.`);
    demand(holdsAll(first, sending.payload), 'Not every part is there as it was built.');
  });
}

function sentTwice<T>(subject: Subject<T>): Promise<void> {
  return atFarSide(subject, async (far) => {
    assertDone(await attempt(sendingOf(subject, far)));
    assertDone(await attempt(sendingOf(subject, far)));
    demand((await far.standing()).length === 1, 'The same sending stands more than once.');
  });
}

function twoSendings<T>(subject: Subject<T>): Promise<void> {
  return atFarSide(subject, async (far) => {
    assertDone(await attempt(sendingOf(subject, far, 'kit-1')));
    assertDone(await attempt(sendingOf(subject, far, 'kit-2')));
    demand((await far.standing()).length === 2, 'Two sendings do not stand as two.');
  });
}

function asks<T>(subject: Subject<T>): Promise<void> {
  return atFarSide(subject, async (far) => {
    const sending = sendingOf(subject, far);
    const before = await sending.adapter.status?.(sending.payload, contextFor(sending));
    demand(before === undefined, 'status knows a sending that was never sent.');
    await attempt(sending);
    const after = await sending.adapter.status?.(sending.payload, contextFor(sending));
    demand(after !== undefined, 'status does not find what stands there.');
    assertDone({ receipt: after });
  });
}
