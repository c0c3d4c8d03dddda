import type { Widgets } from '../widget.js';
import { Checkboxes, RadioSet, Reference, References, Select, YesNo } from './chosen.js';
import { Computed } from './computed.js';
import { Group } from './group.js';
import { Provisions } from './provisions.js';
import { Rows } from './rows.js';
import { DateInput, Lines, NumberInput, TextArea, TextInput } from './written.js';

/** Ours for every way to fill in a field. */
export const standardWidgets: Widgets = {
  computed: Computed,
  text: TextInput,
  textarea: TextArea,
  date: DateInput,
  number: NumberInput,
  yesNo: YesNo,
  phone: TextInput,
  email: TextInput,
  url: TextInput,
  radio: RadioSet,
  select: Select,
  checkboxes: Checkboxes,
  lines: Lines,
  provisions: Provisions,
  reference: Reference,
  references: References,
  group: Group,
  rows: Rows,
};
