import { useCallback } from 'react';
import { resolve } from '../store/address.js';
import type { FormSnapshot } from '../store/form-store.js';
import { unreadText } from '../store/form-words.js';
import type { FormFinding } from '../store/judge.js';
import { mustBeFilled } from '../store/plan.js';
import { idOf, useForm, useSnapshot } from './form-context.js';
import type { WidgetProps } from './widget.js';

/** Everything a field is drawn with. `describedBy` names only elements that are there. */
export interface FieldView extends Said {
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly required: boolean;
  readonly value: unknown;
  readonly unread: string | undefined;
  readonly source: string | undefined;
  readonly describedBy: string | undefined;
  readonly set: (value: unknown) => void;
  readonly keepUnread: (words: string) => void;
  readonly leave: () => void;
}

export function useField({ field, address }: WidgetProps): FieldView {
  const { store, prefix } = useForm();
  const { texts } = store.plan;
  const value = useSnapshot(({ document }) => resolve(document, address)?.value);
  const required = useSnapshot(({ document }) => mustBeFilled(field, address, document, store.plan));
  const unread = useSnapshot((snapshot) => snapshot.unread.get(address));
  const source = useSnapshot((snapshot) => snapshot.sources.get(address));
  const said = useSaid(address, value);
  const bad = unread === undefined ? [] : [unreadText(field, store.plan.language)];
  const errors = [...bad, ...said.errors];
  const { notes } = said;
  const help = texts.help[field.text];
  const id = idOf(prefix, address);
  const described = [
    help !== undefined && `${id}-hjelp`,
    source !== undefined && `${id}-kilde`,
    errors.length > 0 && `${id}-feil`,
    notes.length > 0 && `${id}-merk`,
  ].filter((part) => part !== false);
  return {
    id,
    label: texts.labels[field.text] ?? '',
    help,
    required,
    value,
    unread,
    source,
    errors,
    notes,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    set: useCallback((next: unknown) => store.set(address, next), [store, address]),
    keepUnread: useCallback((typed: string) => store.keepUnread(address, typed), [store, address]),
    leave: useCallback(() => store.leave(address), [store, address]),
  };
}

/** What is said of a field or a row: what must be corrected, and what is worth a second look. */
export interface Said {
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

export function useSaid(address: string, value: unknown): Said {
  const shown = useSnapshot((snapshot) => shownFindings(snapshot, address, value));
  return {
    errors: shown.filter(({ severity }) => severity === 'error').map(({ text }) => text),
    notes: shown.filter(({ severity }) => severity !== 'error').map(({ text }) => text),
  };
}

const NONE: readonly FormFinding[] = [];
const shownBefore = new WeakMap<readonly FormFinding[], readonly FormFinding[]>();

/** After the form is handed in, everything; before that, what is wrong with a value in a field that has been left. */
function shownFindings(snapshot: FormSnapshot, address: string, value: unknown): readonly FormFinding[] {
  const found = snapshot.findings.get(address);
  if (!found) return NONE;
  if (snapshot.submitted) return found;
  if (!snapshot.left.has(address) || value === undefined) return NONE;
  const wrong = shownBefore.get(found) ?? found.filter(({ missing }) => !missing);
  shownBefore.set(found, wrong);
  return wrong.length > 0 ? wrong : NONE;
}
