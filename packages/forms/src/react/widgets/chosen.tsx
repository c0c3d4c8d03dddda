import { titleOfRow } from '@hjemmel/documents/field-text';
import type { ReactNode } from 'react';
import { referables } from '../../store/referables.js';
import { useForm, useSnapshot } from '../form-context.js';
import { ChoiceFrame, Frame } from '../frame.js';
import { type FieldView, useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';
import { type Choice, type ChoiceGroup, isAmong, Options } from './options.js';

function useChoices({ field }: WidgetProps): readonly Choice[] {
  const { store } = useForm();
  const named = store.plan.texts.choices[field.text] ?? {};
  return (field.choices ?? []).map((value) => ({ value, label: named[value] ?? value }));
}

/** One of few, all in sight. */
export function RadioSet(props: WidgetProps): ReactNode {
  const view = useField(props);
  return <Radios view={view} choices={useChoices(props)} chosen={view.value} choose={view.set} />;
}

export function YesNo(props: WidgetProps): ReactNode {
  const view = useField(props);
  const { words } = useForm();
  const choices = [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ];
  return (
    <Radios view={view} choices={choices} chosen={String(view.value)} choose={(value) => view.set(value === 'true')} />
  );
}

interface RadiosProps {
  readonly view: FieldView;
  readonly choices: readonly Choice[];
  readonly chosen: unknown;
  readonly choose: (value: string) => void;
}

function Radios({ view, choices, chosen, choose }: RadiosProps): ReactNode {
  const { words } = useForm();
  return (
    <ChoiceFrame view={view}>
      {choices.map(({ value, label }) => (
        <label key={value} className="hj-choice">
          <input
            type="radio"
            className="ds-input"
            name={view.id}
            value={value}
            checked={chosen === value}
            aria-invalid={view.errors.length > 0 || undefined}
            aria-describedby={view.errors.length > 0 ? `${view.id}-feil` : undefined}
            onChange={() => choose(value)}
            onBlur={view.leave}
          />
          <span>{label}</span>
        </label>
      ))}
      {!view.required && view.value !== undefined && (
        <button
          type="button"
          className="ds-button hj-unchoose"
          data-variant="tertiary"
          onClick={() => view.set(undefined)}
        >
          {words.unchoose(view.label)}
        </button>
      )}
    </ChoiceFrame>
  );
}

/** Any number of them. */
export function Checkboxes(props: WidgetProps): ReactNode {
  const view = useField(props);
  return <Boxes view={view} choices={useChoices(props)} />;
}

export function References(props: WidgetProps): ReactNode {
  return <Boxes view={useField(props)} choices={useReferables(props).flatMap(({ rows }) => rows)} />;
}

function Boxes({ view, choices }: Pick<RadiosProps, 'view' | 'choices'>): ReactNode {
  const chosen: readonly unknown[] = Array.isArray(view.value) ? view.value : [];
  const unknown = chosen.filter((each) => choices.every(({ value }) => value !== each));
  const toggle = (value: string, on: boolean) => {
    const known = choices.map((choice) => choice.value).filter((each) => (each === value ? on : chosen.includes(each)));
    // What this form has no name for is not its own to take away.
    const next = [...known, ...unknown];
    view.set(next.length > 0 ? next : undefined);
  };
  return (
    <ChoiceFrame view={view}>
      {choices.map(({ value, label }) => (
        <label key={value} className="hj-choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={chosen.includes(value)}
            aria-invalid={view.errors.length > 0 || undefined}
            aria-describedby={view.errors.length > 0 ? `${view.id}-feil` : undefined}
            onChange={({ target }) => toggle(value, target.checked)}
            onBlur={view.leave}
          />
          <span>{label}</span>
        </label>
      ))}
    </ChoiceFrame>
  );
}

/** One of many. */
export function Select(props: WidgetProps): ReactNode {
  const view = useField(props);
  return <SelectOf view={view} groups={[{ label: '', rows: useChoices(props) }]} />;
}

/** The row elsewhere in the document that is meant, by its name. */
export function Reference(props: WidgetProps): ReactNode {
  return <SelectOf view={useField(props)} groups={useReferables(props)} />;
}

function useReferables({ field }: WidgetProps): readonly ChoiceGroup[] {
  const { store } = useForm();
  return referables(
    useSnapshot(({ document }) => document),
    field,
    store.plan,
  );
}

function SelectOf({ view, groups }: { readonly view: FieldView; readonly groups: readonly ChoiceGroup[] }): ReactNode {
  const value = typeof view.value === 'string' ? view.value : '';
  const isKnown = isAmong(groups, value);
  const unknown = useSnapshot(({ document }) => (isKnown ? '' : (titleOfRow(document, value) ?? value)));
  return (
    <Frame view={view}>
      <select
        id={view.id}
        className="ds-input hj-input"
        value={value}
        aria-describedby={view.describedBy}
        aria-invalid={view.errors.length > 0 || undefined}
        aria-required={view.required || undefined}
        onChange={({ target }) => view.set(target.value || undefined)}
        onBlur={view.leave}
      >
        <Options groups={groups} value={value} unknown={unknown} />
      </select>
    </Frame>
  );
}
