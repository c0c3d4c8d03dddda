import { createHjemmel } from '@hjemmel/sdk';
import { checkOptions, type DateFlags } from '../check-options.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { explainFile } from '../explain/explain-file.js';
import { ruleText } from '../explain/rule-text.js';
import { oneInput } from '../input-files.js';
import { runSafely } from '../run-safely.js';
import { similarIds } from '../similar-ids.js';
import { cliTexts } from '../texts/index.js';

export interface ForklarFlags extends DateFlags {
  readonly report: 'pretty' | 'json';
}

/** `hjemmel forklar`: one rule in words, or which law judges a document and why. Exit code 1 when the document has the wrong shape. */
export async function runForklar(this: CliContext, flags: ForklarFlags, subject: string): Promise<void> {
  const { lang, report } = flags;
  await runSafely(this, lang, async () => {
    const { stdout } = this.process;
    if (isFile(subject)) {
      const { ok, text } = await explainFile(await oneInput(subject, this, lang), {
        ...checkOptions(flags, this),
        report,
      });
      stdout.write(text);
      return ok ? 0 : 1;
    }
    const hjemmel = createHjemmel({ types: await loadTypes(typeIds) });
    const rule = hjemmel.explain(subject, lang);
    if (!rule) {
      const similar = similarIds(subject, hjemmel.ruleIds()).join(', ');
      throw new CliError(2, cliTexts[lang].errors.unknownRule(subject, similar));
    }
    stdout.write(report === 'json' ? `${JSON.stringify(rule, undefined, 2)}\n` : ruleText(rule, lang));
    return 0;
  });
}

/** Rule ids have no dot, and end with no file name. */
function isFile(subject: string): boolean {
  return subject === '-' || subject.includes('.') || subject.includes('\\') || subject.startsWith('/');
}
