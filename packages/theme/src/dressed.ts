import { defaultTheme, type Theme } from './theme.js';

/** The part of a letter's sender that a theme looks at. */
export interface SenderLike {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone?: string;
  readonly web?: string;
  readonly organisasjonsnummer?: string;
}

/** Whether a letter from `sender` may wear the theme: its owner's name, and no other organisation number. */
export function belongsTo({ owner }: Theme, sender: SenderLike): boolean {
  if (!owner) return true;
  const other = sender.organisasjonsnummer !== undefined && owner.organisasjonsnummer !== undefined;
  if (other && sender.organisasjonsnummer !== owner.organisasjonsnummer) return false;
  return owner.names.some((name) => plain(name) === plain(sender.name));
}

/**
 * A letter and the theme it is printed in. Under another sender's name, as where a shielded letterhead hides which kommune it
 * is, that is the default theme, so that no logo or colour tells. The theme's address stands only where the letter has none.
 */
export function dressed<T extends { readonly envelope: { readonly sender: SenderLike } }>(
  letter: T,
  theme: Theme,
): { readonly letter: T; readonly theme: Theme } {
  const { sender } = letter.envelope;
  if (!belongsTo(theme, sender)) return { letter, theme: defaultTheme };
  const { address } = theme;
  if (!address || reachable(sender)) return { letter, theme };
  const { lines: addressLines, ...reach } = address;
  return {
    letter: { ...letter, envelope: { ...letter.envelope, sender: { ...sender, ...reach, addressLines } } },
    theme,
  };
}

function reachable({ addressLines, phone, web }: SenderLike): boolean {
  return addressLines.length > 0 || phone !== undefined || web !== undefined;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
