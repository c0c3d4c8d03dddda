import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import type { Format } from './renderers.js';
import { cliTexts } from './texts/index.js';
import { type OwnTheme, readThemeFile } from './theme-file.js';

/** What a letter is printed with, besides the document. */
export interface Look extends OwnTheme {
  readonly ok: true;
  /** For the renderer's `render`. */
  readonly options: { readonly width?: number; readonly fragment?: true };
}

export interface LookFlags {
  readonly format: Format;
  readonly tema?: string;
  readonly bredde?: string;
  readonly innfelt: boolean;
  readonly lang: Language;
}

/** The look that was asked for, or what is wrong with the theme. Throws CliError for a flag that does not fit the format. */
export async function lookOf(
  context: Pick<CliContext, 'readStdin'>,
  { format, tema, bredde, innfelt, lang }: LookFlags,
): Promise<Look | { readonly ok: false; readonly report: string }> {
  const { errors } = cliTexts[lang];
  if (bredde !== undefined && format !== 'text') throw new CliError(2, errors.onlyFormat('bredde', 'text'));
  if (innfelt && format !== 'html') throw new CliError(2, errors.onlyFormat('innfelt', 'html'));
  const width = bredde === undefined ? {} : { width: widthOf(bredde, lang) };
  const options = { ...width, ...(innfelt && { fragment: true as const }) };
  if (tema === undefined) return { ok: true, options };
  const reading = await readThemeFile(tema, context, lang);
  return reading.ok ? { ok: true, options, ...reading.look } : reading;
}

const NARROWEST = 20;

function widthOf(value: string, lang: Language): number {
  const width = /^\d{1,4}$/u.test(value) ? Number(value) : Number.NaN;
  if (width === 0 || width >= NARROWEST) return width;
  throw new CliError(2, cliTexts[lang].errors.badWidth(NARROWEST));
}
