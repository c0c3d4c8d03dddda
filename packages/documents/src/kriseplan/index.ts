export { kriseplanType } from './document-type.js';
