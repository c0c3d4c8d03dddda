import type { PdfFile, Ref } from './pdf-file.js';
import { dateString, textString } from './pdf-text.js';

/** What a file says of itself; texts are safe for anyone to see. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** 2 or, with a file inside, 3. */
  readonly part: 2 | 3;
}

const MAKER = 'Hjemmel';

export function putInfo(file: PdfFile, { title, author, subject, date }: Metadata): Ref {
  const about = subject === undefined ? '' : `/Subject${textString(subject)}`;
  const when = dateString(date);
  return file.put(
    `<</Title${textString(title)}/Author${textString(author)}${about}/Creator(${MAKER})/Producer(${MAKER})/CreationDate${when}/ModDate${when}>>`,
  );
}

/** XMP that says the same as the info, and which standards the file keeps. */
export function putXmp(file: PdfFile, metadata: Metadata): Ref {
  const bytes = Buffer.from(xmp(metadata), 'utf8');
  return file.stream('/Type/Metadata/Subtype/XML', bytes, { plain: true });
}

function xmp({ title, author, subject, language, date, part }: Metadata): string {
  const about = subject === undefined ? '' : `<dc:description>${alternative(subject)}</dc:description>\n`;
  const when = `${date}T00:00:00Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format><dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
${about}<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate>
<pdf:Producer>${MAKER}</pdf:Producer>
</rdf:Description>
${UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** PDF/A wants every schema it does not know described. */
const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 the file keeps</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** One line with nothing that XML cannot hold. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffe\uffff\s]+/gu, ' ')
    .trim();
}

/** A draft may lack its date, and the clock is no substitute. */
export function isoDate(date: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : '1970-01-01';
}
