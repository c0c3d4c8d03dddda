import { type ReactNode, useState } from 'react';
import { within } from '../../store/plan.js';
import { Field } from '../field.js';
import { Above, Below, Mark } from '../frame.js';
import { useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';

/** Fields that belong together, under one heading; what nobody has to fill in is closed until someone wants to. */
export function Group(props: WidgetProps): ReactNode {
  const view = useField(props);
  const [isClosed] = useState(!view.required && view.value === undefined);
  return isClosed ? <ClosedGroup {...props} /> : <OpenGroup {...props} />;
}

function ClosedGroup(props: WidgetProps): ReactNode {
  const view = useField(props);
  const [open, setOpen] = useState(false);
  return (
    <details
      className="ds-details hj-closed"
      id={view.id}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {view.label} <Mark required={view.required} />
      </summary>
      {open && (
        <>
          <Above view={view} />
          <Below view={view} />
          <Inner {...props} />
        </>
      )}
    </details>
  );
}

/** The fields of a group or a row. */
export function Inner({ field, address }: WidgetProps): ReactNode {
  return (field.fields ?? []).map((inner) => (
    <Field key={inner.pointer} field={inner} address={within(address, inner)} />
  ));
}

function OpenGroup(props: WidgetProps): ReactNode {
  const view = useField(props);
  return (
    <fieldset className="ds-fieldset hj-group" id={view.id} tabIndex={-1} aria-describedby={view.describedBy}>
      <legend className="ds-label">{view.label}</legend>
      <Above view={view} />
      <Below view={view} />
      <Inner {...props} />
    </fieldset>
  );
}
