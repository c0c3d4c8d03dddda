import { type Case, caseWhen, demand } from '../case.js';
import { attempt, contextOf, payloadOf } from './attempt.js';
import { atFarSide, type Subject, sendingOf } from './subject.js';
import { garbled, holdsBytes, holdsWord, outside, personalWords } from './words.js';

/** What must not be told, and what must not be garbled. */
export function privateCases<T>(subject: Subject<T>): readonly Case[] {
  const { samples, create, farSide } = subject;
  const hiding = samples.filter(({ hidden = [] }) => hidden.length > 0);
  return [
    caseWhen(true, 'privacy: headers, part names and references name nobody', () => {
      for (const { delivery } of samples) {
        const seen = outside(payloadOf(create(), delivery));
        for (const word of personalWords(delivery))
          demand(!holdsWord(seen, word), 'Something personal is outside the content.');
      }
    }),
    caseWhen(true, 'privacy: headers are ASCII, and part names are plain and each its own', () => {
      for (const { delivery } of samples) assertPlain(payloadOf(create(), delivery));
    }),
    caseWhen(true, 'privacy: refusals and losses name nobody', () => {
      for (const { delivery } of samples) assertQuiet(subject, delivery);
    }),
    caseWhen(true, 'privacy: logs of the far side name nobody', () =>
      atFarSide(subject, async (far) => {
        await attempt(sendingOf(subject, far));
        const seen = far.traces().join('\n');
        for (const word of personalWords(subject.usual.delivery)) {
          demand(!holdsWord(seen, word), `Something personal is in what the far side (${farSide.kind}) would log.`);
        }
      }),
    ),
    caseWhen(
      hiding.length > 0 || 'ingen av prøvene skjuler noe',
      'privacy: what is hidden from the receiver is in none of the bytes',
      () =>
        hiding.forEach(({ delivery, hidden = [] }) => {
          const { headers, parts } = payloadOf(create(), delivery);
          for (const word of hidden) {
            const there =
              holdsWord(JSON.stringify(headers), word) || parts.some(({ bytes }) => holdsBytes(bytes, word));
            demand(!there, 'Something hidden goes with the delivery.');
          }
        }),
    ),
    caseWhen(true, 'letters: æ, ø, å and Sami letters are the same at the far side', () =>
      atFarSide(subject, async (far) => {
        const sending = sendingOf(subject, far);
        await attempt(sending);
        const there = (await far.standing()).flatMap(({ files }) => files);
        const texts = [...sending.payload.parts, ...there].map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
        for (const word of garbled(subject.usual.delivery)) {
          demand(!texts.some((text) => text.includes(word)), 'A letter outside ASCII has become another.');
        }
      }),
    ),
  ];
}

function assertPlain({ headers, parts }: ReturnType<typeof payloadOf>): void {
  for (const [name, value] of Object.entries(headers)) {
    demand(/^[\x20-\x7e]*$/.test(`${name}${value}`), `The header «${name}» is not ASCII.`);
  }
  for (const { name } of parts) demand(/^[\w][\w.-]*$/.test(name) && !name.includes('..'), 'A part has no plain name.');
  demand(new Set(parts.map(({ name }) => name)).size === parts.length, 'Two parts have one name.');
}

/** A sign no XML can hold, in the middle of a name: the refusal it makes may not repeat the name. */
const UNPRINTABLE = '\u0007';

function assertQuiet<T>({ create }: Subject<T>, delivery: Subject<T>['usual']['delivery']): void {
  const { document } = delivery;
  const bruker = { ...document.bruker, navn: `${document.bruker.navn}${UNPRINTABLE}` };
  const unknown = { ...delivery, document: { ...document, type: 'en-type-ingen-kjenner' } };
  const unprintable = { ...delivery, document: { ...document, bruker } };
  for (const tried of [delivery, unknown, unprintable]) {
    const mapped = create().map(tried as typeof delivery, contextOf('kit-1'));
    const said = JSON.stringify(mapped.ok ? mapped.lost : mapped);
    for (const word of personalWords(delivery)) demand(!holdsWord(said, word), 'A refusal or a loss names somebody.');
  }
}
