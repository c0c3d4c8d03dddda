const LETTERS: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

/** A key of the schema as it is said: `slikVilJegMoetes` is «Slik vil jeg møtes». Keys are written with ae, oe and aa. */
export function inWords(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  const said = words.replace(/ae|oe|aa/g, (pair) => LETTERS[pair] ?? pair).trim();
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
