import { type Notified, norwegianDay } from '@hjemmel/law';
import type { Underretning } from '@hjemmel/model';

/** One way the person was told, and the events that say so. */
export interface Notice {
  readonly notified: Notified;
  readonly hendelser: readonly Underretning[];
  /** Set where no text read says that it starts the period. */
  readonly inferred?: true;
}

/** Every way one recipient was told of a decision, from the delivery log; times become Norwegian days. */
export function noticesIn(log: readonly Underretning[]): readonly Notice[] {
  const events = log
    .filter(({ tid }) => !Number.isNaN(Date.parse(tid)))
    .sort((one, other) => Date.parse(one.tid) - Date.parse(other.tid));
  return [...onPaper(events), ...byMouth(events), ...digital(events)];
}

const day = ({ tid }: Underretning): string => norwegianDay(new Date(tid));

/** A letter that came back has not arrived, whatever was said before; one that was only printed may still be on its way. */
function onPaper(events: readonly Underretning[]): readonly Notice[] {
  const back = events.findLastIndex(({ hendelse }) => hendelse === 'kommetIRetur');
  const paper = events.slice(back + 1).filter(({ maate }) => maate === 'papir');
  const arrived = paper.filter(({ hendelse }) => hendelse === 'kommetFrem' || hendelse === 'overlevert');
  if (arrived.length > 0) {
    return arrived.map((event) => ({ notified: { maate: 'papir', mottatt: day(event) }, hendelser: [event] }));
  }
  return paper.length > 0 ? [{ notified: { maate: 'papir' }, hendelser: paper }] : [];
}

function byMouth(events: readonly Underretning[]): readonly Notice[] {
  return events
    .filter(({ hendelse, maate }) => hendelse === 'lestOpp' || (hendelse === 'overlevert' && maate === 'muntlig'))
    .map((event) => ({ notified: { maate: 'muntlig', mottatt: day(event) }, hendelser: [event] }));
}

/** A varsel that failed was not sent; without one, that the person opened the letter is what is known. */
function digital(events: readonly Underretning[]): readonly Notice[] {
  const online = events.filter(({ maate }) => maate === 'digital');
  const varsel = online.find((event, index) => event.hendelse === 'varselSendt' && !fails(online.slice(index + 1)));
  const ready = online.find(({ hendelse }) => hendelse === 'tilgjengelig');
  const opened = online.find(({ hendelse }) => hendelse === 'aapnet');
  const told: Notice = {
    notified: {
      maate: 'digital',
      ...(ready && { tilgjengelig: day(ready) }),
      ...(varsel && { varselSendt: day(varsel) }),
    },
    hendelser: [ready, varsel].filter((event) => event !== undefined),
  };
  const knows: readonly Notice[] = opened
    ? [{ notified: { maate: 'ingen', kunnskap: day(opened) }, hendelser: [opened], inferred: true }]
    : [];
  if (varsel) return [told];
  return online.length === 0 ? [] : [...knows, told];
}

/** Whether the next thing said of a varsel is that it failed. */
function fails(after: readonly Underretning[]): boolean {
  return (
    after.find(({ hendelse }) => hendelse === 'varselSendt' || hendelse === 'varselFeilet')?.hendelse === 'varselFeilet'
  );
}
