import { createHjemmel, type RuleExplanation } from '@hjemmel/sdk';
import type { Language, Severity } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { runSafely } from '../run-safely.js';
import { similarIds } from '../similar-ids.js';
import { cliTexts } from '../texts/index.js';

/** `hjemmel forklar`: one rule in words. */
export async function runForklar(this: CliContext, { lang }: { lang: Language }, id: string): Promise<void> {
  await runSafely(this, lang, async () => {
    const hjemmel = createHjemmel({ types: await loadTypes(typeIds) });
    const rule = hjemmel.explain(id, lang);
    if (!rule) {
      throw new CliError(2, cliTexts[lang].errors.unknownRule(id, similarIds(id, hjemmel.ruleIds()).join(', ')));
    }
    this.process.stdout.write(ruleText(rule, lang));
    return 0;
  });
}

function ruleText(rule: RuleExplanation, lang: Language): string {
  const { explain, severity, hjemmel } = cliTexts[lang];
  const alvor = typeof rule.severity === 'string' ? severity[rule.severity] : variants(rule.severity, lang);
  const lines = [
    rule.id,
    '',
    `${explain.severity}: ${alvor}`,
    rule.hjemmel ? `${hjemmel}: ${rule.hjemmel}` : explain.noHjemmel,
    ...(rule.gyldigFra ? [`${explain.validFrom}: ${rule.gyldigFra}`] : []),
    ...(rule.gyldigTil ? [`${explain.validTo}: ${rule.gyldigTil}`] : []),
    '',
    `${explain.says}:`,
    ...Object.values(rule.messages).map((message) => `- ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A severity that depends on the law in force, or on what exactly was found. */
function variants(list: Exclude<RuleExplanation['severity'], string>, lang: Language): string {
  const { explain, severity } = cliTexts[lang];
  const isList = Array.isArray(list);
  const all: readonly Severity[] = isList ? list.map((entry) => entry.severity) : Object.values(list);
  const words = [...new Set(all)].map((name) => severity[name]).join(' / ');
  return `${words} (${isList ? explain.varies : explain.variesByFinding})`;
}
