/** A plain name in the same folder: no path, no drive, nothing hidden, nothing a file system reads its own way. */
export const isPlainName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9.-]{0,98}[a-z0-9])?$/.test(name) && !name.includes('..');
