import { readdirSync, readFileSync } from 'node:fs';
import { defaultTheme, readTheme, type Theme } from '@hjemmel/theme';
import type { DocumentTree } from '@hjemmel/tree';

const folder = new URL('../../theme/eksempler/', import.meta.url);

/** The theme of nobody and the three example themes, by name. */
export const themes: Readonly<Record<string, Theme>> = {
  ingen: defaultTheme,
  ...Object.fromEntries(readdirSync(folder).map((name) => [name, themeIn(name)])),
};

function themeIn(name: string): Theme {
  const bytes = (file: string) => readFileSync(new URL(`${name}/${file}`, folder));
  const reading = readTheme(JSON.parse(bytes('tema.json').toString()), { file: bytes });
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.theme;
}

/** The letter as if the theme's owner had sent it. */
export function fromOwner(tree: DocumentTree, { owner }: Theme): DocumentTree {
  const { organisasjonsnummer: _, ...sender } = tree.envelope.sender;
  const name = owner?.names[0] ?? sender.name;
  return { ...tree, envelope: { ...tree.envelope, sender: { ...sender, name } } };
}
