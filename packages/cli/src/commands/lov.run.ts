import {
  isLegalBasisCode,
  isProvisionId,
  lawOverview,
  legalBases,
  legalBasis,
  provision,
  provisions,
  statute,
} from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { isoDate } from '../flags.js';
import { legalBasisText, provisionText, statuteText } from '../lov/entry-text.js';
import { overviewText } from '../lov/overview-text.js';
import { runSafely } from '../run-safely.js';
import { similarIds } from '../similar-ids.js';
import { lovTexts } from '../texts/lov/index.js';

export interface LovFlags {
  readonly lang: Language;
  readonly report: 'pretty' | 'json';
  readonly grunnlag?: string;
  readonly iDag?: string;
}

/** What is shown, both as data and in words. */
interface Shown {
  readonly data: unknown;
  readonly text: () => string;
}

function entry(id: string, today: string, lang: Language): Shown {
  if (isLegalBasisCode(id)) {
    const data = legalBasis(id);
    return { data, text: () => legalBasisText(data, today, lang) };
  }
  if (isProvisionId(id)) return { data: provision(id), text: () => provisionText(id, today, lang) };
  const act = statute(id);
  if (act) return { data: act, text: () => statuteText(act, lang) };
  const known = [...legalBases().map(({ code }) => code), ...provisions().map((one) => one.id)];
  throw new CliError(2, lovTexts[lang].unknown(id, similarIds(id, known).join(', ')));
}

function shown({ lang, grunnlag }: LovFlags, id: string | undefined, today: string): Shown {
  if (grunnlag !== undefined && id !== undefined) throw new CliError(2, lovTexts[lang].onlyOne);
  const asked = grunnlag ?? id;
  if (asked !== undefined) return entry(asked, today, lang);
  const data = lawOverview(today);
  return { data, text: () => overviewText(data, today, lang) };
}

/** `hjemmel lov`: the state of the law data, or one legal basis, provision or act in full. */
export async function runLov(this: CliContext, flags: LovFlags, id?: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const today = flags.iDag === undefined ? this.today() : isoDate(flags.iDag, 'i-dag', flags.lang);
    const { data, text } = shown(flags, id, today);
    this.process.stdout.write(flags.report === 'json' ? `${JSON.stringify(data, null, 2)}\n` : text());
    return 0;
  });
}
