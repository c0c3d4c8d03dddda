export { samarbeidsavtaleType } from './document-type.js';
