import type { DocumentTree } from '@hjemmel/tree';
import { caseOf } from '../frame/furniture.js';
import { languageTag } from '../language-tag.js';
import { escaped, plainLine, XML } from './xml-text.js';

const MAKER = 'Hjemmel';

/** What the file says of itself: safe for anyone to see, and nothing of what the letter is about. */
export function coreProperties(tree: DocumentTree): string {
  const { envelope, language, draft, labels, neutralTitle } = tree;
  const author = plainLine(envelope.sender.name);
  const when = `${isoDate(envelope.date)}T00:00:00Z`;
  const element = (name: string, text: string) => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
  return [
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element('dc:title', plainLine(neutralTitle) || author || '–'),
    element('dc:subject', plainLine(caseOf(envelope))),
    element('dc:creator', author),
    element('cp:lastModifiedBy', MAKER),
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
    element('cp:contentStatus', draft ? plainLine(labels.draft) : ''),
    element('dc:language', languageTag(language) ?? ''),
    '</cp:coreProperties>',
  ].join('');
}

export function appProperties(): string {
  return `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${MAKER}</Application></Properties>`;
}

/** A draft may lack its date, and the clock is no substitute. */
function isoDate(date: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : '1970-01-01';
}
