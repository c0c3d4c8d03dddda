/**
 * One line of plain text in NFC: line breaks and tabs are spaces, since only structure may break lines here, and controls,
 * invisible characters and those that show text in another order are gone. Spaces that hold words together stay.
 */
export function plain(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\u0085/gu, '\n')
    .replace(UNSEEMLY, '')
    .replace(/[^\S\u00a0\u2007\u202f]+/gu, ' ')
    .replace(/^ | $/gu, '');
}

const UNSEEMLY =
  /(?!\s|[\u200c-\u200e]|[\ufe00-\ufe0f])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|\ufeff/gu;
