import { memo, type ReactNode } from 'react';
import { isSilent, shows } from '../store/plan.js';
import { useForm, useSnapshot } from './form-context.js';
import type { WidgetProps, Widgets } from './widget.js';

/** One field, with the component for the way it is filled in; nothing where its condition does not hold. */
export const Field = memo(function Field({ field, address }: WidgetProps): ReactNode {
  const { widgets } = useForm();
  const isShown = useSnapshot(({ document }) => shows(field, address, document));
  if (!isShown || isSilent(field)) return null;
  const Widget = widgets[field.widget as keyof Widgets];
  return <Widget field={field} address={address} />;
});
