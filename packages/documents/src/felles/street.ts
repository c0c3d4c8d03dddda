/** Street and number of an address line, in lower case: «c/o Berit Eksempel, Tiurveien 2 B, H0201» is «tiurveien 2». */
export function streetsIn(line: string): readonly string[] {
  return line.split(',').flatMap((part) => {
    const [, street = '', number = ''] = STREET_AND_NUMBER.exec(folded(part).trim()) ?? [];
    return street === '' ? [] : [`${street} ${number}`];
  });
}

/** Whether a text tells of a street and number; the letter of the entrance hides nothing. */
export function tells(text: string, street: string): boolean {
  const read = folded(text);
  for (let at = read.indexOf(street); at >= 0; at = read.indexOf(street, at + 1)) {
    if (!/^\d/.test(read.slice(at + street.length)) && !/\p{L}$/u.test(read.slice(Math.max(0, at - 1), at)))
      return true;
  }
  return false;
}

const STREET_AND_NUMBER = /^(?:c\/o .* )?(\p{L}[^\d]*?)\s?(\d{1,4})(?!\d)/u;

function folded(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ');
}
