import type { DocumentTree } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import type { CliContext } from './context.js';
import { cliTexts } from './texts/index.js';
import type { OwnTheme } from './theme-file.js';

/** A letter from another sender is made in the neutral theme, which nobody should have to find out by looking. */
export async function sayWhoseTheme(
  { process }: CliContext,
  { lang }: { readonly lang: Language },
  { theme }: OwnTheme,
  tree: DocumentTree,
): Promise<void> {
  if (!theme) return;
  const { belongsTo } = await import('@hjemmel/theme');
  if (!belongsTo(theme, tree.envelope.sender)) process.stderr.write(`${cliTexts[lang].notTheirTheme}\n`);
}
