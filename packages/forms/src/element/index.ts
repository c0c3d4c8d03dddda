export { defineFormElement, type FormElementOptions } from './form-element.js';
export { formStyle } from './form-style.js';
