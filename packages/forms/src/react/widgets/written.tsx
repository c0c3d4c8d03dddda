import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { dateShown, dateTyped, numberShown, numberTyped, plainTyped } from '../../store/typed.js';
import { useForm } from '../form-context.js';
import { Frame } from '../frame.js';
import { type FieldView, useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';

function shared({ id, describedBy, errors, required, leave }: FieldView) {
  return {
    id,
    className: 'ds-input hj-input',
    'aria-describedby': describedBy,
    'aria-invalid': errors.length > 0 || undefined,
    'aria-required': required || undefined,
    onBlur: leave,
  } as const;
}

const KINDS = { text: 'text', phone: 'tel', email: 'email', url: 'url' } as const;

/** One line of words: names, telephone numbers, addresses. */
export function TextInput(props: WidgetProps): ReactNode {
  const view = useField(props);
  const kind = KINDS[props.field.widget as keyof typeof KINDS] ?? 'text';
  return (
    <Frame view={view}>
      <input
        {...shared(view)}
        type="text"
        inputMode={kind}
        value={typeof view.value === 'string' ? view.value : ''}
        onChange={({ target }) => view.set(plainTyped(target.value).replace(/\n/gu, ' ') || undefined)}
      />
    </Frame>
  );
}

/** Free words; the box grows with them. */
export function TextArea(props: WidgetProps): ReactNode {
  const view = useField(props);
  const value = typeof view.value === 'string' ? view.value : '';
  return (
    <Frame view={view}>
      <textarea
        {...shared(view)}
        rows={rowsFor(value)}
        value={value}
        onChange={({ target }) => view.set(plainTyped(target.value) || undefined)}
      />
    </Frame>
  );
}

/** Several short texts, one on each line. */
export function Lines(props: WidgetProps): ReactNode {
  const view = useField(props);
  const { words } = useForm();
  const value = Array.isArray(view.value) ? view.value.join('\n') : '';
  const [typed, type] = useTyped(value, (text) => linesOf(text).join('\n'));
  return (
    <Frame view={{ ...view, help: view.help === undefined ? words.onePerLine : `${view.help} ${words.onePerLine}` }}>
      <textarea
        {...shared(view)}
        aria-describedby={[`${view.id}-hjelp`, view.describedBy]
          .filter((part, at, all) => part && all.indexOf(part) === at)
          .join(' ')}
        rows={rowsFor(typed)}
        value={typed}
        onChange={({ target }) => {
          type(plainTyped(target.value));
          const lines = linesOf(plainTyped(target.value));
          view.set(lines.length > 0 ? lines : undefined);
        }}
      />
    </Frame>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function rowsFor(value: string): number {
  return Math.min(14, Math.max(3, value.split('\n').length + Math.floor(value.length / 90)));
}

/** What is being typed, until the value becomes another than what was typed. */
function useTyped(
  value: string,
  reading: (text: string) => string | undefined,
): readonly [string, (text: string) => void] {
  const [typed, type] = useState(value);
  const [last, remember] = useState(value);
  // Only a value set from elsewhere writes over what is being typed.
  if (value !== last) {
    remember(value);
    if (reading(typed) !== value) type(value);
  }
  return [typed, type];
}

/** How the words of a value that is no text are read and shown. */
interface Reading<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly show: (value: unknown) => string;
}

/** An input whose words are read as a value when they can be, and kept as they stand when they cannot. */
function useRead<Value>(view: FieldView, { read, show }: Reading<Value>) {
  const [typed, type] = useTyped(view.unread ?? show(view.value), (text) => view.unread ?? show(read(text)));
  return {
    ...shared(view),
    type: 'text',
    value: typed,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      type(target.value);
      const value = read(target.value);
      if (value !== undefined || target.value.trim() === '') view.set(value);
    },
    onBlur: () => {
      if (typed.trim() !== '' && read(typed) === undefined) view.keepUnread(typed);
      view.leave();
    },
  } as const;
}

const isoOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : '');
const DATES: Reading<string> = { read: dateTyped, show: (value) => dateShown(isoOf(value)) };
const NUMBERS: Reading<number> = { read: numberTyped, show: numberShown };

/** A date as people write it, with the browser's own calendar beside it. */
export function DateInput(props: WidgetProps): ReactNode {
  const view = useField(props);
  const { words } = useForm();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Frame view={view}>
      <div className="hj-date">
        <input {...useRead(view, DATES)} inputMode="numeric" />
        <button
          type="button"
          className="ds-button hj-icon"
          data-variant="secondary"
          aria-label={words.calendar(view.label)}
          onClick={() => picker.current?.showPicker()}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 6h14v14H5zM5 10h14M9 3v5M15 3v5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
        <input
          ref={picker}
          className="hj-picker"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={isoOf(view.value)}
          onChange={({ target }) => view.set(target.value || undefined)}
        />
      </div>
    </Frame>
  );
}

/** A number with a comma. */
export function NumberInput(props: WidgetProps): ReactNode {
  const view = useField(props);
  return (
    <Frame view={view}>
      <input {...useRead(view, NUMBERS)} className="ds-input hj-input hj-short" inputMode="decimal" />
    </Frame>
  );
}
