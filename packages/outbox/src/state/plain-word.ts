const LONGEST = 200;

/** A stranger's word as it may stand in the store and a log: one line, with an end, and no half characters. */
export function plainWord(text: unknown): string {
  const line = String(text)
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST);
  // The store refuses half a pair of surrogates, and the cut may have made one.
  return Buffer.from(line, 'utf8').toString('utf8');
}
