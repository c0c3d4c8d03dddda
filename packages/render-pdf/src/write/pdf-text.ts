/** A text string: Latin letters as they are, all else in UTF-16. */
export function textString(value: string): string {
  if (/^[\x20-\x7e]*$/u.test(value)) return `(${value.replace(/[\\()]/gu, '\\$&')})`;
  return `<FEFF${Buffer.from(value, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A date `YYYY-MM-DD` at midnight, universal time. */
export function dateString(date: string): string {
  return `(D:${date.replaceAll('-', '')}000000Z)`;
}
