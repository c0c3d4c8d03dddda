export { letterParts, lostBesideLetter, type PersonChannel, unfitForPerson } from './person-letter.js';
export { addressLines, personOf } from './person-of.js';
