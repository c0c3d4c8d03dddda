import type { Message, Received } from '@hjemmel/adapter';
import { type Case, caseWhen, demand, required } from '../case.js';
import { payloadOf } from './attempt.js';
import { badMessages, spoiled } from './bad-messages.js';
import type { Subject } from './subject.js';
import { shutIn } from './traps.js';
import { holdsWord, personalWords } from './words.js';

const NO_RECEIVE = 'har ikke receive';

/** What `receive` must make of messages: good, bad, strange, late and twice. */
export function receiveCases<T>(subject: Subject<T>): readonly Case[] {
  const has: true | string = subject.declared.receive !== undefined || NO_RECEIVE;
  const { words, answer, foreign, document } = subject.messages ?? {};
  const answers =
    has !== true ? has : (words !== undefined && answer !== undefined) || 'fjernsiden svarer ikke med meldinger';
  return [
    caseWhen(has, 'receive: nothing makes it throw, and rubbish is never done', () => {
      for (const message of badMessages()) assertHarmless(subject, message);
    }),
    caseWhen(answers, 'receive: every word of the far side is the state it stands for', () => {
      for (const [word, state] of Object.entries(words ?? {})) {
        const got = receiptOf(subject, answerOf(subject, word));
        demand(got.receipt.state === state, `«${word}» is read as «${got.receipt.state}», not «${state}».`);
      }
    }),
    caseWhen(answers, 'receive: a word nobody knows is ukjent, for a person to see', () => {
      for (const word of ['heltNyttOrd', 'FULLFOERT ', 'constructor', '__proto__', '']) {
        const got = read(subject, answerOf(subject, word));
        const state = got.ok && got.kind === 'kvittering' ? got.receipt.state : 'ukjent';
        demand(state === 'ukjent', `A word nobody knows is read as «${state}».`);
      }
    }),
    caseWhen(answers, 'receive: says which sending it concerns, by a reference of that sending', () => {
      const payload = payloadOf(subject.create(), subject.usual.delivery);
      const { concerns } = receiptOf(subject, answerOf(subject, firstWord(subject)));
      demand(Object.values(payload.references).includes(concerns), 'It names no reference of the sending.');
    }),
    caseWhen(answers, 'receive: the same message twice is one, late and after a restart too', () => {
      const message = answerOf(subject, firstWord(subject));
      demand(same(read(subject, message), read(subject, message)), 'The same message is read in two ways.');
      const other = receiptOf(subject, answerOf(subject, firstWord(subject), 'melding-2'));
      demand(other.id !== receiptOf(subject, message).id, 'Two messages have one id.');
    }),
    caseWhen(
      foreign !== undefined && has === true ? true : has === true ? 'meldingene sier ikke hvem de er til' : has,
      "receive: somebody else's receipt is never ours",
      () => {
        const payload = payloadOf(subject.create(), subject.usual.delivery);
        const got = read(subject, required(foreign, '')(payload));
        const ours = got.ok && got.kind === 'kvittering' && Object.values(payload.references).includes(got.concerns);
        demand(!ours, "Somebody else's receipt is taken for ours.");
      },
    ),
    caseWhen(answers, 'receive: a spoiled receipt is never better than it was', () => {
      for (const [word, state] of Object.entries(words ?? {})) assertNoBetter(subject, answerOf(subject, word), state);
    }),
    caseWhen(
      document !== undefined && has === true ? true : has === true ? 'fjernsiden sender ikke dokumenter' : has,
      'receive: a document comes back byte for byte, or says what was lost',
      () => comesBack(subject),
    ),
    caseWhen(
      document !== undefined || 'fjernsiden sender ikke dokumenter',
      'receive: a spoiled document never throws',
      () => {
        const payload = payloadOf(subject.create(), subject.usual.delivery);
        for (const message of spoiled(required(document, '')(payload))) assertHarmless(subject, message);
      },
    ),
  ];
}

function read<T>({ create }: Subject<T>, message: Message): Received {
  const adapter = create();
  return shutIn(() => required(adapter.receive, NO_RECEIVE).call(adapter, message));
}

type Answer = Extract<Received, { readonly kind: 'kvittering' }>;

function receiptOf<T>(subject: Subject<T>, message: Message): Answer {
  const got = read(subject, message);
  demand(got.ok && got.kind === 'kvittering', 'A receipt in order is not read as one.');
  return got as Answer;
}

function answerOf<T>(subject: Subject<T>, word: string, id = 'melding-1'): Message {
  const payload = payloadOf(subject.create(), subject.usual.delivery);
  return required(subject.messages?.answer, 'The suite has no answers.')(payload, word, id);
}

const firstWord = <T>({ messages }: Subject<T>) =>
  required(Object.keys(messages?.words ?? {})[0], 'The suite has no words.');

const same = (one: Received, two: Received) => JSON.stringify(one) === JSON.stringify(two);

function assertHarmless<T>(subject: Subject<T>, message: Message): void {
  const got = read(subject, message);
  demand(!(got.ok && got.kind === 'kvittering' && got.receipt.state === 'fullfoert'), 'Rubbish is read as done.');
  if (got.ok) return;
  for (const word of personalWords(subject.usual.delivery)) {
    demand(!holdsWord(JSON.stringify(got), word), 'A refusal names somebody.');
  }
}

function assertNoBetter<T>(subject: Subject<T>, message: Message, state: string): void {
  for (const worse of spoiled(message)) {
    const got = read(subject, worse);
    const done = got.ok && got.kind === 'kvittering' && got.receipt.state === 'fullfoert';
    demand(!done || state === 'fullfoert', 'A spoiled receipt says done where the whole one did not.');
  }
}

function comesBack<T>(subject: Subject<T>): void {
  const { source } = subject.usual.delivery;
  const payload = payloadOf(subject.create(), subject.usual.delivery);
  const got = read(subject, required(subject.messages?.document, '')(payload));
  demand(got.ok && got.kind === 'dokument', 'The document is not read.');
  const whole = source !== undefined && Buffer.compare(got.source, source) === 0;
  demand(whole || got.lost.length > 0, 'The document is another, and nothing is said to be lost.');
}
