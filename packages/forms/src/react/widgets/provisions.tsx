import { type ReactNode, useMemo } from 'react';
import { useSnapshot } from '../form-context.js';
import { ChoiceFrame } from '../frame.js';
import { useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';
import { Options } from './options.js';

/** Provisions by what they are called: one list to choose from for each, and one more. Nobody has to know a code. */
export function Provisions(props: WidgetProps): ReactNode {
  const view = useField(props);
  const judge = useSnapshot((snapshot) => snapshot.judge);
  const lawDate = useSnapshot(({ document }) => judge?.lawDate(document));
  const groups = useMemo(() => (lawDate === undefined ? [] : (judge?.provisions(lawDate) ?? [])), [judge, lawDate]);
  const chosen = Array.isArray(view.value) ? view.value.map(String) : [];
  const rows = [...chosen, ''];
  const choose = (at: number, value: string) => {
    const next = rows.map((each, index) => (index === at ? value : each)).filter((each) => each !== '');
    view.set(next.length > 0 ? next : undefined);
  };
  return (
    <ChoiceFrame view={view}>
      {rows.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is changed is the same list.
        <label key={index} className="hj-numbered">
          <span>{`${view.label} ${index + 1}`}</span>
          <select
            className="ds-input hj-input"
            value={value}
            aria-invalid={view.errors.length > 0 || undefined}
            aria-describedby={view.errors.length > 0 ? `${view.id}-feil` : undefined}
            onChange={({ target }) => choose(index, target.value)}
            onBlur={view.leave}
          >
            <Options value={value} groups={groups} unknown={value} />
          </select>
        </label>
      ))}
    </ChoiceFrame>
  );
}
