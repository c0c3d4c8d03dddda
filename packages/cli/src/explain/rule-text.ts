import type { RuleExplanation } from '@hjemmel/sdk';
import type { Language, Severity } from '@hjemmel/validator';
import { cliTexts } from '../texts/index.js';

/** A rule as text for people. */
export function ruleText(rule: RuleExplanation, lang: Language): string {
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
