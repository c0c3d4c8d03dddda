/** How it goes with storing the draft; `at` is milliseconds since 1970. */
export type SaveState =
  | { readonly state: 'uendret' }
  | { readonly state: 'venter' }
  | { readonly state: 'lagrer' }
  | { readonly state: 'lagret'; readonly at: number }
  | { readonly state: 'feilet' };

/** Runs something later; gives what takes it back. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

export interface AutosaveOptions {
  readonly onDraft?: (document: unknown) => Promise<void>;
  readonly now: () => number;
  readonly schedule: Schedule;
  readonly onState: (state: SaveState) => void;
}

export interface Autosave {
  readonly changed: (document: unknown) => void;
  readonly flush: () => void;
  readonly dispose: () => void;
}

/** Milliseconds after the last change, and at most after the first that is not stored. */
const PAUSE = 1200;
const LONGEST = 1800;
const AGAIN = 5000;

/** One draft is stored at a time, always the newest; one that failed is tried again until it is stored. */
export function autosave({ onDraft, now, schedule, onState }: AutosaveOptions): Autosave {
  let waiting: { readonly document: unknown; readonly since: number } | undefined;
  let busy = false;
  let cancel: (() => void) | undefined;

  async function store(): Promise<void> {
    cancel?.();
    if (!onDraft || !waiting || busy) return;
    const { document, since } = waiting;
    [waiting, busy] = [undefined, true];
    onState({ state: 'lagrer' });
    const stored = await onDraft(document).then(
      () => true,
      () => false,
    );
    busy = false;
    if (!stored) waiting ??= { document, since };
    onState(!stored ? { state: 'feilet' } : waiting ? { state: 'venter' } : { state: 'lagret', at: now() });
    if (waiting) cancel = schedule(store, stored ? 0 : AGAIN);
  }

  return {
    changed(document) {
      if (!onDraft) return;
      const since = waiting?.since ?? now();
      waiting = { document, since };
      if (busy) return;
      cancel?.();
      onState({ state: 'venter' });
      cancel = schedule(store, Math.max(0, Math.min(PAUSE, since + LONGEST - now())));
    },
    flush: () => void store(),
    // What still waits is stored all the same.
    dispose: () => void store(),
  };
}
