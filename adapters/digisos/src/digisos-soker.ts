/** What a person who has applied sees of their case: the whole history, written anew at each event. */
export interface DigisosSoker {
  readonly version: string;
  readonly avsender: { readonly systemnavn: string; readonly systemversjon: string };
  readonly hendelser: readonly Hendelse[];
}

/** Any event; those of other kinds, and fields we do not know, are kept as they are. */
export interface Hendelse {
  readonly type: string;
  /** UTC with milliseconds. */
  readonly hendelsestidspunkt: string;
  readonly [field: string]: unknown;
}

export interface Filreferanse {
  readonly type: 'dokumentlager';
  readonly id: string;
}

export interface VedtakFattet extends Hendelse {
  readonly type: 'vedtakFattet';
  /** A field of our own, which readers pass over: the same sending is the same event, a new one is another. */
  readonly avsendersReferanse: string;
  readonly saksreferanse: string;
  readonly utfall?: 'INNVILGET' | 'DELVIS_INNVILGET' | 'AVSLATT' | 'AVVIST';
  readonly vedtaksfil: { readonly referanse: Filreferanse };
  readonly vedlegg?: readonly { readonly tittel: string; readonly referanse: Filreferanse }[];
}

/** Whether the event is in the history already, by our own reference of the sending. */
export function holds({ hendelser }: DigisosSoker, { type, avsendersReferanse }: VedtakFattet): boolean {
  return hendelser.some((known) => known.type === type && known.avsendersReferanse === avsendersReferanse);
}

/** The history with one event more. What was there stands as it stood; the same event is there once. */
export function append(before: DigisosSoker, event: VedtakFattet): DigisosSoker {
  return holds(before, event) ? before : { ...before, hendelser: [...before.hendelser, event] };
}
