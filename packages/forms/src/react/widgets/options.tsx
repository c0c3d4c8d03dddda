import type { ReactNode } from 'react';
import { useForm } from '../form-context.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  /** Empty for choices that stand under no name. */
  readonly label: string;
  readonly rows: readonly Choice[];
}

interface OptionsProps {
  readonly groups: readonly ChoiceGroup[];
  readonly value: string;
  /** What a value is called that is not among the choices; it is not this form's to take away. */
  readonly unknown: string;
}

/** What stands in a list to choose from: nothing, what is there already, and the groups. */
export function Options({ groups, value, unknown }: OptionsProps): ReactNode {
  const { words } = useForm();
  return (
    <>
      <option value="">{words.notChosen}</option>
      {!isAmong(groups, value) && <option value={value}>{unknown}</option>}
      {groups.map(({ label, rows }) =>
        label === '' ? (
          options(rows)
        ) : (
          <optgroup key={label} label={label}>
            {options(rows)}
          </optgroup>
        ),
      )}
    </>
  );
}

export function isAmong(groups: readonly ChoiceGroup[], value: string): boolean {
  return value === '' || groups.some(({ rows }) => rows.some((row) => row.value === value));
}

function options(rows: readonly Choice[]): ReactNode {
  return rows.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
