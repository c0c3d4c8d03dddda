import type { ComposeOptions } from '@hjemmel/documents/felles';
import { createHjemmel } from '@hjemmel/sdk';
import type { Renderer } from '@hjemmel/tree';
import type { Checked, CheckOptions } from './check-file.js';
import { CliError } from './cli-error.js';
import type { RenderFlags } from './commands/render.run.js';
import { cliTexts } from './texts/index.js';

/** Throws CliError for flags that do not go with --kilde. */
export function refuseKilde({ utkast, lang }: RenderFlags): void {
  if (utkast) throw new CliError(2, cliTexts[lang].kilde.utkast);
}

/** The letter with the bytes it is made of inside. Throws CliError where this copy or format may not have them. */
export async function withSource(
  { hjemmel }: Checked,
  bytes: Uint8Array,
  renderer: Renderer,
  options: CheckOptions & ComposeOptions,
): Promise<Uint8Array> {
  const both = createHjemmel({ types: hjemmel.types, renderers: [renderer] });
  const made = await both.renderWithSource(bytes, renderer.format, options);
  if (made.ok) return made.rendered.bytes;
  const { formatet, ...others } = cliTexts[options.lang].kilde;
  const { reason } = made;
  if (reason === 'formatet') throw new CliError(2, formatet);
  throw new CliError(1, reason === 'feil' ? cliTexts[options.lang].notRendered : others[reason]);
}
