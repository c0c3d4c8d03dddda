import { cite, klagefrist } from '@hjemmel/law';
import type { CliContext } from '../context.js';
import { isoDate } from '../flags.js';
import { fristText } from '../frist/frist-text.js';
import { fristWarnings } from '../frist/frist-warnings.js';
import { type QuestionFlags, questionOf } from '../frist/question.js';
import { refusalExitCode, refusalText } from '../frist/refusal-text.js';
import { stepText } from '../frist/step-text.js';
import { runSafely } from '../run-safely.js';

export interface FristFlags extends QuestionFlags {
  readonly report: 'pretty' | 'json';
  readonly iDag?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `hjemmel frist`: exit code 1 when the law gives no answer here, 2 when the question is wrong. */
export async function runFrist(this: CliContext, flags: FristFlags): Promise<void> {
  const { lang, report } = flags;
  const { stdout, stderr } = this.process;
  await runSafely(this, lang, async () => {
    const today = flags.iDag === undefined ? this.today() : isoDate(flags.iDag, 'i-dag', lang);
    const question = questionOf(flags, today);
    const answer = klagefrist(question);
    if (!answer.ok) {
      const message = refusalText(answer, question, lang);
      if (report === 'json') stdout.write(json({ ...answer, message }));
      else stderr.write(`${message}\n`);
      return refusalExitCode(answer);
    }
    const warnings = fristWarnings(answer, today, lang);
    const steps = answer.steps.map((step) => ({
      ...step,
      message: stepText(step, lang),
      hjemmel: cite(step.provisions, lang),
    }));
    stdout.write(report === 'json' ? json({ ...answer, steps, warnings }) : fristText(answer, warnings, lang));
    return 0;
  });
}
