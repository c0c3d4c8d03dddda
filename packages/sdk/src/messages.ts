import type { DocumentType } from '@hjemmel/documents/felles';
import { cite, isProvisionId } from '@hjemmel/law';
import {
  type Finding,
  formatMessage,
  type Language,
  type Messages,
  type Rule,
  schemaMessages,
  schemaWords,
} from '@hjemmel/validator';
import { type FileRule, fileRules } from './file/file-rules.js';

/** What is known of a rule, for people who ask why. */
export interface RuleExplanation {
  readonly id: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly hjemmel: string;
  readonly severity: Rule<never>['severity'];
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
}

type KnownRule = FileRule | Omit<Rule<never>, 'check'>;

const SCHEMA_PREFIX = 'skjema/';

/** The schema names types and formats by codes; the params of rules are words already. */
function wordsOf(ruleId: string, language: Language): Readonly<Record<string, string>> {
  return ruleId.startsWith(SCHEMA_PREFIX) ? schemaWords[language] : {};
}

/** Words for findings and rules, over the rules of the installed types. */
export function messages(types: readonly DocumentType[]) {
  const rules = new Map<string, KnownRule>(
    [...types.flatMap((type) => type.rules), ...fileRules].map((rule) => [rule.id, rule]),
  );
  const templates = (ruleId: string): Messages | undefined =>
    ruleId.startsWith(SCHEMA_PREFIX) ? schemaMessages : rules.get(ruleId)?.messages;

  /** The provisions a finding rests on, as cited in a letter; empty where it rests on none. */
  const hjemmelText = (ids: readonly string[] = [], language: Language = 'nb'): string =>
    cite(ids.filter(isProvisionId), language);

  return {
    hjemmelText,

    /** The finding as a sentence. */
    message(finding: Pick<Finding, 'ruleId' | 'messageId' | 'params'>, language: Language = 'nb'): string {
      const template = templates(finding.ruleId)?.[language][finding.messageId];
      return template === undefined
        ? finding.messageId
        : formatMessage(template, finding.params, wordsOf(finding.ruleId, language));
    },

    /** Every rule id that `explain` knows, in the order of the types. */
    ruleIds: (): readonly string[] => [
      ...rules.keys(),
      ...Object.keys(schemaMessages.nb).map((id) => `${SCHEMA_PREFIX}${id}`),
    ],

    /** One rule in words, or undefined when no installed type has it. */
    explain(ruleId: string, language: Language = 'nb'): RuleExplanation | undefined {
      const rule = rules.get(ruleId);
      if (!rule) return schemaRule(ruleId, language);
      return {
        id: rule.id,
        messages: rule.messages[language],
        hjemmel: hjemmelText(rule.hjemmel, language),
        severity: rule.severity,
        ...('gyldigFra' in rule && rule.gyldigFra !== undefined && { gyldigFra: rule.gyldigFra }),
        ...('gyldigTil' in rule && rule.gyldigTil !== undefined && { gyldigTil: rule.gyldigTil }),
      };
    },
  };
}

/** What is wrong before any rule can ask. */
function schemaRule(ruleId: string, language: Language): RuleExplanation | undefined {
  const id = ruleId.slice(SCHEMA_PREFIX.length);
  const message = (schemaMessages as Messages)[language][id];
  if (!ruleId.startsWith(SCHEMA_PREFIX) || message === undefined) return undefined;
  return { id: ruleId, messages: { [id]: message }, hjemmel: '', severity: id === 'bom' ? 'warning' : 'error' };
}
