// What a form needs of the layout's machinery while the rest of the types is loaded.
export { titleOfRow } from './diff/row-title.js';
export { valueText } from './diff/value-text.js';
export { visitFields } from './layout/visit-fields.js';
