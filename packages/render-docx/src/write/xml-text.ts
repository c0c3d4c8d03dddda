const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text for an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** One line with nothing that XML cannot hold. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\s]+/gu, ' ')
    .trim();
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
