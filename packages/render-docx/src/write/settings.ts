import { escaped, XML } from './xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As Word of today lays out, with Norwegian numbers and words parted only where a style lets them; opens without any question to the reader. */
export function settings(language: string): string {
  return `${XML}<w:settings xmlns:w="${MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="1"/><w:hyphenationZone w:val="600"/><w:doNotHyphenateCaps/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="${escaped(language)}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

/** A sans of the same build where the reader has not the typeface. */
export function fontTable(typeface: string): string {
  return `${XML}<w:fonts xmlns:w="${MAIN}"><w:font w:name="${escaped(typeface)}"><w:altName w:val="Calibri"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}
