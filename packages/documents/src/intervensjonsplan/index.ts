export { intervensjonsplanType } from './document-type.js';
