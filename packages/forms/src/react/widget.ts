import type { LayoutField, Widget } from '@hjemmel/documents/felles';
import type { ComponentType } from 'react';
import type { Address } from '../store/address.js';

/** What a component that fills in one field is given; it reads and writes the rest through `useField`. */
export interface WidgetProps {
  readonly field: LayoutField;
  readonly address: Address;
}

/** A component for each way to fill in a field; a vendor may hand in their own for any of them. */
export type Widgets = Readonly<Record<Exclude<Widget, 'fixed' | 'rowId'>, ComponentType<WidgetProps>>>;
