export { ConflictView, type ConflictViewProps } from './conflict-view.js';
export { DocumentForm, type DocumentFormProps } from './document-form.js';
export { Field } from './field.js';
export { ChoiceFrame, Frame } from './frame.js';
export { ReadView } from './read-view.js';
export { type FieldView, useField } from './use-field.js';
export type { WidgetProps, Widgets } from './widget.js';
export { standardWidgets } from './widgets/index.js';
