export { vedtakType } from './document-type.js';
export { medKlagerett } from './med-klagerett.js';
