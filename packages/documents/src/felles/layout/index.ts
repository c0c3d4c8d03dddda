export { type BlankFormOptions, blankForm } from './blank-form.js';
export { defineLayout, type LayoutSpec } from './define-layout.js';
export { type FieldSpecs, ROW_ID, type SectionSpec, type SpecCondition } from './field-spec.js';
export type {
  Condition,
  DocumentLayout,
  Layout,
  LayoutField,
  LayoutSection,
  LayoutTexts,
  Reader,
  Widget,
} from './layout.js';
export { layoutFields, visitFields } from './visit-fields.js';
