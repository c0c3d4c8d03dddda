import type { DocumentLayout, DocumentType, Reader, TypeOutline } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import { type Address, resolve } from './address.js';
import { type Autosave, autosave, type SaveState, type Schedule } from './autosave.js';
import { did, type History, historyOf, redone, undone } from './history.js';
import type { FormFinding, Judge, Judgement } from './judge.js';
import { clearingOf, type Operation, settingOf } from './patch.js';
import { type FormPlan, planOf } from './plan.js';
import { fillingOf } from './prefill.js';
import { readersCopy } from './readers-copy.js';

/** What a form is made with. Dates and ids are handed in; nothing is read from a clock. */
export interface FormOptions {
  /** With an outline the form is there at once, and the rules when they have been loaded. */
  readonly type: DocumentType | TypeOutline;
  readonly layout: DocumentLayout;
  /** A draft of the type, as it was read; what the form does not know of is kept as it stands. */
  readonly document: unknown;
  readonly language: Language;
  /** Whose form it is; `tjeneste`, who may read everything, unless given. */
  readonly reader?: Reader;
  /** ISO date. */
  readonly today: string;
  readonly lawDate?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Stores the draft; a promise that fails is tried again. Without it nothing is stored anywhere. */
  readonly onDraft?: (document: unknown) => Promise<void>;
  readonly schedule?: Schedule;
}

/** The form at one moment. The same object until something changes. */
export interface FormSnapshot {
  readonly document: unknown;
  /** The document with what the type works out by itself. */
  readonly completed: unknown;
  /** Undefined until the whole type is loaded; nothing is said of the document before that. */
  readonly judge: Judge | undefined;
  /** Someone tried to hand the document in while the rules could not be loaded. */
  readonly unjudged: boolean;
  readonly judgement: Judgement;
  /** Findings by the address of their field. */
  readonly findings: ReadonlyMap<Address, readonly FormFinding[]>;
  /** Words typed in a date or number field that cannot be read as one, by address. */
  readonly unread: ReadonlyMap<Address, string>;
  /** Where prefilled values come from, in words, by address. */
  readonly sources: ReadonlyMap<Address, string>;
  readonly submitted: boolean;
  readonly left: ReadonlySet<Address>;
  readonly saving: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface FormStore {
  readonly plan: FormPlan;
  readonly type: DocumentType | TypeOutline;
  /** ISO date. */
  readonly today: string;
  /** When the document has been judged for the first time; never fails. */
  readonly ready: Promise<void>;
  readonly getSnapshot: () => FormSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** `undefined` takes the value away. Typing on in one field is one step to undo. */
  readonly set: (address: Address, value: unknown) => void;
  /** Words that cannot be read as a value: kept beside the document in the place of it, and nothing can be handed in while they stand. */
  readonly keepUnread: (address: Address, words: string) => void;
  /** Adds a row at the end and gives its id. */
  readonly addRow: (address: Address) => string;
  /** Gives what puts the row back where it stood, whatever has been done after; nothing when it is there again. */
  readonly removeRow: (address: Address, id: string) => () => void;
  readonly moveRow: (address: Address, id: string, to: number) => void;
  /** Someone has been in the field and left it. */
  readonly leave: (address: Address) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Judges at once and shows everything that is wrong; true when the document is finished. Tries again to load rules that could not be. */
  readonly submit: () => Promise<boolean>;
  /** Values from elsewhere into fields that are empty, with where they come from in words. */
  readonly prefill: (values: ReadonlyMap<Address, unknown>, source: string) => void;
  /** Stores the draft now, as when the page is left. */
  readonly flush: () => void;
  /** What may leave the form: the whole document for `tjeneste`, else only what this reader may see. Never what is to be stored. */
  readonly exported: () => unknown;
  /** RFC 6902, from the document as it was read to what it is now. */
  readonly patch: () => readonly Operation[];
  readonly dispose: () => void;
}

/** Milliseconds after the last change before it is judged. */
const JUDGED_AFTER = 300;

/** Milliseconds after a field is left before anything is said of it. */
const TOLD_AFTER = 250;

export function createFormStore(options: FormOptions): FormStore {
  const { type, layout, language, reader = 'tjeneste', today, lawDate, now } = options;
  const schedule = options.schedule ?? inTime;
  const plan = planOf(layout, language, reader);
  const listeners = new Set<() => void>();
  let history = historyOf(options.document);
  let cancel: (() => void) | undefined;
  let snapshot = startOf(history);
  const ready = load().catch(() => undefined);

  function update(change: Partial<FormSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  function judgedAgain({ judge, document }: FormSnapshot): Partial<FormSnapshot> {
    if (!judge) return { completed: document };
    const completed = judge.completed(document);
    const judgement = judge.judged(completed);
    return { completed, judgement, findings: byAddress(judgement.findings) };
  }

  /** The rules and the law, which are many times the weight of the form. */
  async function load(): Promise<void> {
    const [{ judgeOf }, whole] = await Promise.all([import('./judge.js'), 'whole' in type ? type.whole() : type]);
    if (snapshot.judge) return;
    const judge = judgeOf({ type: whole, plan, today, lawDate });
    update({ judge, unjudged: false, ...judgedAgain({ ...snapshot, judge }) });
  }

  function judgeSoon(): void {
    cancel?.();
    cancel = schedule(() => update(judgedAgain(snapshot)), JUDGED_AFTER);
  }

  const saver: Autosave = autosave({ ...options, schedule, onState: (saving) => update({ saving }) });

  function go(next: History, change: Partial<FormSnapshot> = {}): void {
    if (next === history) return;
    history = next;
    update({
      document: history.document,
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
      ...change,
    });
    judgeSoon();
    saver.changed(history.document);
  }

  function act(operations: readonly Operation[], field?: Address): void {
    const without =
      field === undefined ? {} : { unread: less(snapshot.unread, field), sources: less(snapshot.sources, field) };
    go(did(history, operations, now(), field), without);
  }

  /** A person or a contact that comes to be gets an id, so that others can point at them. */
  function settingWithIds(address: Address, pointer: string, value: unknown): readonly Operation[] {
    const operations = [settingOf(history.document, pointer, value)];
    for (const above of plan.groupsWithId(address)) {
      const id = resolve(history.document, `${above}/id`);
      if (id && id.value === undefined) operations.push({ op: 'add', path: id.pointer, value: options.newId() });
    }
    return operations;
  }

  const clearing = (pointer: string) => clearingOf(history.document, pointer, (at) => plan.at(at)?.required === true);

  function insert(address: Address, row: unknown, at = Number.POSITIVE_INFINITY): void {
    const found = resolve(history.document, address);
    if (!found) return;
    const place = Array.isArray(found.value) ? Math.min(at, found.value.length) : undefined;
    const [first, path] = [place === undefined, `${found.pointer}/${place}`];
    act([first ? settingOf(history.document, found.pointer, [row]) : { op: 'add', path, value: row }]);
  }

  /** What was said of values that are no longer there goes with them. */
  function goBack(next: History): void {
    const isThere = ([address]: readonly [Address, string]) => resolve(next.document, address)?.value !== undefined;
    go(next, { unread: new Map(), sources: new Map([...snapshot.sources].filter(isThere)) });
  }

  const pointerOf = (address: Address) => resolve(history.document, address)?.pointer;

  return {
    plan,
    type,
    today,
    ready,
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(address, value) {
      const found = resolve(history.document, address);
      if (!found) return;
      if (found.value === value) update({ unread: less(snapshot.unread, address) });
      else if (value !== undefined) act(settingWithIds(address, found.pointer, value), address);
      else act([clearing(found.pointer)], address);
    },
    keepUnread(address, words) {
      const found = resolve(history.document, address);
      if (found && found.value !== undefined) act([clearing(found.pointer)], address);
      update({ unread: new Map([...snapshot.unread, [address, words]]) });
    },
    addRow(address) {
      const id = options.newId();
      insert(address, { id });
      return id;
    },
    removeRow(address, id) {
      const found = resolve(history.document, `${address}/@${id}`);
      const rows = resolve(history.document, address);
      if (!found || !rows || !Array.isArray(rows.value)) return () => undefined;
      const at = rows.value.indexOf(found.value);
      act([rows.value.length === 1 ? clearing(rows.pointer) : { op: 'remove', path: found.pointer }]);
      return () => {
        if (!resolve(history.document, `${address}/@${id}`)) insert(address, found.value, at);
      };
    },
    moveRow(address, id, to) {
      const from = pointerOf(`${address}/@${id}`);
      const rows = resolve(history.document, address);
      if (from === undefined || !rows || !Array.isArray(rows.value) || to < 0 || to >= rows.value.length) return;
      act([{ op: 'move', from, path: `${rows.pointer}/${to}` }]);
    },
    leave(address) {
      if (snapshot.left.has(address)) return;
      // Words that come at once would move the button someone is just pressing, and the press would be lost.
      schedule(() => update({ left: new Set([...snapshot.left, address]) }), TOLD_AFTER);
    },
    undo: () => goBack(undone(history)),
    redo: () => goBack(redone(history)),
    async submit() {
      cancel?.();
      await ready;
      if (!snapshot.judge) await load().catch(() => update({ unjudged: true }));
      update({ ...judgedAgain(snapshot), submitted: true });
      return snapshot.judgement.ok && snapshot.unread.size === 0;
    },
    prefill(values, source) {
      const { operations, filled } = fillingOf(values, history.document);
      if (operations.length === 0) return;
      act(operations);
      update({ sources: new Map([...snapshot.sources, ...filled.map((address) => [address, source] as const)]) });
    },
    flush: saver.flush,
    exported: () => (reader === 'tjeneste' ? history.document : readersCopy(history.document, plan)),
    patch: () => history.log,
    dispose() {
      cancel?.();
      saver.dispose();
      listeners.clear();
    },
  };
}

function startOf({ document }: History): FormSnapshot {
  return {
    document,
    completed: document,
    judge: undefined,
    unjudged: false,
    judgement: { ok: false, findings: [], unseen: 0 },
    findings: new Map(),
    unread: new Map(),
    sources: new Map(),
    submitted: false,
    left: new Set(),
    saving: { state: 'uendret' },
    canUndo: false,
    canRedo: false,
  };
}

function byAddress(findings: readonly FormFinding[]): ReadonlyMap<Address, readonly FormFinding[]> {
  const found = new Map<Address, FormFinding[]>();
  for (const finding of findings) found.set(finding.address, [...(found.get(finding.address) ?? []), finding]);
  return found;
}

function less<Value>(map: ReadonlyMap<Address, Value>, address: Address): ReadonlyMap<Address, Value> {
  if (!map.has(address)) return map;
  return new Map([...map].filter(([key]) => key !== address));
}

function inTime(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
