import { blankForm } from '@hjemmel/documents/felles';
import { defaultLanguage, type Kommune, kommune } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { type Look, lookOf } from '../look.js';
import { refuseTheme } from '../refuse-theme.js';
import { type Format, loadRenderer } from '../renderers.js';
import { runSafely } from '../run-safely.js';
import { sayWhoseTheme } from '../say-whose-theme.js';
import { cliTexts } from '../texts/index.js';
import { writeOutput } from '../write-output.js';

export interface SkjemaFlags {
  readonly lang: Language;
  readonly format: Format;
  readonly ut?: string;
  readonly spraak?: Language;
  readonly kommune?: string;
  readonly tema?: string;
}

/** `hjemmel skjema`: a blank form of a type, to fill in by hand. */
export async function runSkjema(this: CliContext, flags: SkjemaFlags, id: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const { errors, wrote } = cliTexts[flags.lang];
    const [type] = await loadTypes([id]);
    const layout = await type?.layout?.();
    if (!type || !layout) throw new CliError(2, errors.unknownType(id, typeIds.join(', ')));
    const look = await lookOf(this, { ...flags, innfelt: false });
    if (!look.ok) return refuseTheme(this, flags.lang, look.report);
    const renderer = await loadRenderer(flags.format, look);
    const tree = blankForm(type, layout, { date: this.today(), ...ownerOf(flags, look) });
    await sayWhoseTheme(this, flags, look, tree);
    const { bytes } = await renderer.render(tree);
    const path = flags.ut ?? `skjema-${id}.${renderer.extension}`;
    if (path === '-') this.process.stdout.write(bytes);
    else {
      await writeOutput(path, bytes, flags.lang);
      this.process.stderr.write(`${wrote(path)}\n`);
    }
    return 0;
  });
}

/** Whose form it is, and the language they write; the theme's owner where nobody is named. */
function ownerOf(
  { kommune: number, spraak, lang }: SkjemaFlags,
  { theme }: Look,
): { language: Language; kommune?: string } {
  const [owner] = theme?.owner?.names ?? [];
  if (number === undefined) return { language: spraak ?? 'nb', ...(owner !== undefined && { kommune: owner }) };
  const found = kommune(number);
  if (!found) throw new CliError(2, cliTexts[lang].errors.unknownKommune);
  return { language: spraak ?? writtenIn(found), kommune: `${found.navn} kommune` };
}

/** There are no forms in Sami yet; a kommune that writes it is asked in Norwegian. */
function writtenIn({ kommunenummer }: Kommune): Language {
  return defaultLanguage(kommunenummer) === 'nn' ? 'nn' : 'nb';
}
