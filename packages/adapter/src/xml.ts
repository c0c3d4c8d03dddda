export { child, readXml, textAt, type XmlElement, type XmlRead } from './xml/read-xml.js';
export { el, writeXml, type XmlNode, XmlTextError } from './xml/write-xml.js';
