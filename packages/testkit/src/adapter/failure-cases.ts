import { type Case, caseWhen, demand } from '../case.js';
import type { Fault, FaultKind } from '../far/far-side.js';
import { again, attempt, type Outcome, type Sending, stateOf } from './attempt.js';
import { assertDone } from './send-cases.js';
import { atFarSide, holdsAll, type Subject, sendingOf, stepsOf } from './subject.js';
import { holdsWord, personalWords } from './words.js';

const PASSING = [408, 425, 429, 500, 502, 503, 504];
const LASTING = [400, 401, 403, 404, 409, 410, 413, 422];
const FOR_EVER = 1000;

/** What must hold when the far side, the line or the disk fails, at any step of a sending. */
export function failureCases<T>(subject: Subject<T>): readonly Case[] {
  const { farSide, declared } = subject;
  const can = (kind: FaultKind): true | string =>
    farSide.faults.includes(kind) || `fjernsiden (${farSide.kind}) kan ikke feile slik`;
  return [
    caseWhen(can('brudd-etter'), 'failure: cut off after any step, it stands once after the next attempt', () =>
      atEveryStep(subject, 'brudd-etter'),
    ),
    caseWhen(can('brudd-foer'), 'failure: cut off before any step, it stands once after the next attempt', () =>
      atEveryStep(subject, 'brudd-foer'),
    ),
    caseWhen(can('full-disk'), 'failure: a full disk at any step may pass, and leaves nothing half', () =>
      atEveryStep(subject, 'full-disk', 'midlertidig-feil'),
    ),
    ...PASSING.map((status) =>
      caseWhen(can('status'), `failure: ${status} may pass, and is tried again with the same key`, () =>
        passes(subject, status),
      ),
    ),
    ...LASTING.map((status) =>
      caseWhen(can('status'), `failure: ${status} is an answer, and says avvist`, () => answered(subject, status)),
    ),
    caseWhen(can('status'), 'failure: 202 without a word is never done', () =>
      withFault(subject, { kind: 'status', at: 0, times: FOR_EVER, status: 202, says: '' }, ({ outcome }) =>
        demand(stateOf(outcome) !== 'fullfoert', 'It says fullfoert where the far side only took it.'),
      ),
    ),
    caseWhen(can('status'), 'failure: the wait the far side asks for is told', () =>
      withFault(subject, { kind: 'status', at: 0, times: FOR_EVER, status: 429, retryAfter: 7 }, ({ outcome }) =>
        demand(
          'error' in outcome && (outcome.error as { retryAfter?: unknown }).retryAfter === 7,
          'Retry-After is lost.',
        ),
      ),
    ),
    caseWhen(can('treg'), 'failure: a slow far side is left at once when the signal says so', () => leaves(subject)),
    caseWhen(true, 'failure: a signal that is given before it begins lets nothing through', () =>
      atFarSide(subject, async (far) => {
        const outcome = await attempt(sendingOf(subject, far), AbortSignal.abort());
        demand('error' in outcome, 'It sends though it was told not to.');
        demand((await far.standing()).length === 0, 'It sends though it was told not to.');
      }),
    ),
    caseWhen(can('delvis'), 'failure: some pieces taken is never done', () => partly(subject)),
    caseWhen(
      subject.resumesWithin !== undefined || 'begynner alltid forfra',
      'failure: after a break it goes on from its checkpoint',
      () => resumes(subject, subject.resumesWithin ?? 0),
    ),
    caseWhen(true, 'failure: no error names anybody, whatever the far side wrote', () => quiet(subject)),
    caseWhen(
      declared.capabilities.answerWithinHours === undefined ? 'venter så lenge det må' : true,
      'failure: the time for an answer is whole hours',
      () => demand(Number.isInteger(declared.capabilities.answerWithinHours), 'answerWithinHours is not whole.'),
    ),
  ];
}

interface Met<T> {
  readonly sending: Sending<T>;
  readonly outcome: Outcome;
}

function withFault<T>(subject: Subject<T>, fault: Fault, judge: (met: Met<T>) => unknown): Promise<void> {
  return atFarSide(subject, async (far) => {
    const sending = sendingOf(subject, far);
    far.fault(fault);
    await judge({ sending, outcome: await attempt(sending) });
  });
}

/** One sending for each step it has, with the fault at that step, and what stands there when it has been tried again. */
async function atEveryStep<T>(subject: Subject<T>, kind: FaultKind, state?: string): Promise<void> {
  const steps = await stepsOf(subject);
  for (let at = 0; at < steps; at += 1) {
    await withFault(subject, { kind, at }, async ({ sending, outcome }) => {
      const fine = 'receipt' in outcome;
      if (state !== undefined && !fine)
        demand(stateOf(outcome) === state, `It says «${stateOf(outcome)}» at step ${at}.`);
      demand(stateOf(outcome) !== 'avvist', `A break at step ${at} is said to be an answer.`);
      await assertWholeOrNothing(sending, at);
      sending.far.fault();
      assertDone(await again(sending));
      const there = await sending.far.standing();
      demand(there.length === 1, `It stands ${there.length} times after a break at step ${at}.`);
      await assertWholeOrNothing(sending, at);
    });
  }
}

async function assertWholeOrNothing<T>({ far, payload }: Sending<T>, at: number): Promise<void> {
  for (const each of await far.standing())
    demand(holdsAll(each, payload), `Half a delivery stands there at step ${at}.`);
}

function passes<T>(subject: Subject<T>, status: number): Promise<void> {
  return withFault(subject, { kind: 'status', at: 0, times: FOR_EVER, status }, async ({ sending, outcome }) => {
    demand(stateOf(outcome) === 'midlertidig-feil', `${status} is said to be «${stateOf(outcome)}».`);
    sending.far.fault();
    assertDone(await again(sending));
    demand((await sending.far.standing()).length === 1, 'It does not stand there once.');
  });
}

function answered<T>(subject: Subject<T>, status: number): Promise<void> {
  return withFault(subject, { kind: 'status', at: 0, times: FOR_EVER, status }, async ({ sending, outcome }) => {
    demand(stateOf(outcome) === 'avvist', `${status} is said to be «${stateOf(outcome)}».`);
    demand((await sending.far.standing()).length === 0, 'It stands there though it was turned away.');
  });
}

function leaves<T>(subject: Subject<T>): Promise<void> {
  return atFarSide(subject, async (far) => {
    far.fault({ kind: 'treg', at: 0, times: FOR_EVER, milliseconds: 3000 });
    const outcome = await Promise.race([attempt(sendingOf(subject, far), AbortSignal.timeout(150)), soon(PATIENCE)]);
    demand(outcome !== undefined, 'It does not stop when it is told to.');
    demand('error' in outcome, 'It gives an answer though it was told to stop.');
    demand(stateOf(outcome) !== 'avvist', 'To be told to stop is no answer of the far side.');
  });
}

/** Given up on after this long, so that no suite hangs on an adapter that never hears. */
const PATIENCE = 1500;

const soon = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds).unref();
  });

async function partly<T>(subject: Subject<T>): Promise<void> {
  const steps = await stepsOf(subject);
  await withFault(subject, { kind: 'delvis', at: 0, times: steps }, ({ outcome }) => {
    const state = stateOf(outcome);
    demand(['delvis-feilet', 'midlertidig-feil', 'uklart'].includes(state), `Partly taken is said to be «${state}».`);
  });
}

async function resumes<T>(subject: Subject<T>, room: number): Promise<void> {
  const steps = await stepsOf(subject);
  for (let at = 1; at < steps; at += 1) {
    await withFault(subject, { kind: 'brudd-foer', at }, async ({ sending }) => {
      sending.far.fault();
      assertDone(await again(sending));
      demand(sending.far.steps() <= steps - at + room, `After a break at step ${at} it does again what was done.`);
    });
  }
}

async function quiet<T>(subject: Subject<T>): Promise<void> {
  const personal = personalWords(subject.usual.delivery);
  const says = JSON.stringify({ feil: personal, status: personal[0] });
  const faults: Fault[] = subject.farSide.faults.map((kind) => ({ kind, at: 0, times: FOR_EVER, status: 422, says }));
  for (const fault of [...faults, ...faults.map((each) => ({ ...each, status: 500 }))]) {
    await withFault(subject, fault, ({ outcome }) => {
      const told = 'error' in outcome ? toldBy(outcome.error) : JSON.stringify(outcome.receipt);
      for (const word of personal) demand(!holdsWord(told, word), 'An error or a receipt names somebody.');
    });
  }
}

function toldBy(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  return `${error.message} ${JSON.stringify({ ...error })} ${error.cause === undefined ? '' : toldBy(error.cause)}`;
}
