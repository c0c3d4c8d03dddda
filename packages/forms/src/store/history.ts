import { applied, inverse, type Operation } from './patch.js';

/** One thing a person did, which can be taken back as one. */
interface Step {
  readonly before: unknown;
  readonly after: unknown;
  readonly operations: readonly Operation[];
  readonly back: readonly Operation[];
  /** The field that was typed in, and when; typing on in it is the same step. */
  readonly field?: string | undefined;
  readonly time: number;
}

/** What a document has been through. Nothing in it is changed; each step gives a new one. */
export interface History {
  readonly document: unknown;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Every operation since the start, those that took something back too: RFC 6902, from the first document to this. */
  readonly log: readonly Operation[];
}

/** Milliseconds; typing that goes on without a longer pause is one step. */
const PAUSE = 1000;

export function historyOf(document: unknown): History {
  return { document, done: [], undone: [], log: [] };
}

/** The history after these operations, done by a person at `time` (milliseconds); `field` names the field typed in. */
export function did(history: History, operations: readonly Operation[], time: number, field?: string): History {
  let document = history.document;
  const back: Operation[] = [];
  for (const operation of operations) {
    back.unshift(inverse(document, operation));
    document = applied(document, operation);
  }
  const last = history.done.at(-1);
  const goesOn =
    field !== undefined && last?.field === field && time - last.time < PAUSE && history.undone.length === 0;
  const step: Step = {
    before: goesOn && last ? last.before : history.document,
    after: document,
    operations: goesOn && last ? [...last.operations, ...operations] : operations,
    back: goesOn && last ? [...back, ...last.back] : back,
    field,
    time,
  };
  const done = [...(goesOn ? history.done.slice(0, -1) : history.done), step];
  return { document, done, undone: [], log: [...history.log, ...operations] };
}

export function undone(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    // The very object as it was, so that keys keep their order.
    document: step.before,
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
    log: [...history.log, ...step.back],
  };
}

export function redone(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    document: step.after,
    done: [...history.done, { ...step, field: undefined }],
    undone: history.undone.slice(0, -1),
    log: [...history.log, ...step.operations],
  };
}
