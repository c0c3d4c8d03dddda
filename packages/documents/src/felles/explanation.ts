import { lawOutdated, type Provision, type ProvisionId, provision, type Sikkerhet } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Language, type Rule, type RuleContext, ruleApplies } from '@hjemmel/validator';
import type { DocumentType, ExplanationPart } from './document-type.js';
import { formatDate } from './format-date.js';
import { explanationTexts } from './texts/explanation-texts.js';
import { contextOf, type ReportVersions, type ValidateOptions, versionsOf } from './validate-document.js';

/** A provision as it stood on the law date, and the rules that judge by it. */
export interface AppliedProvision {
  readonly provision: Provision;
  readonly rules: readonly string[];
}

/** Why a document is judged as it is: by which law, step by step, and every provision with its dates and certainty. */
export interface DocumentExplanation {
  readonly type: string;
  /** ISO date that chose the law. */
  readonly lawDate: string;
  readonly versions: ReportVersions;
  readonly parts: readonly ExplanationPart[];
  /** Those the steps rest on. */
  readonly provisions: readonly AppliedProvision[];
  /** The others that the rules have checked the document against, whether or not there was something to judge. */
  readonly checkedAgainst: readonly AppliedProvision[];
}

/** Says, for a document of the right shape, what was applied and why. Repeats no name, number or text of the document. */
export function explainDocument<Document extends BaseDocument>(
  type: DocumentType<Document>,
  draft: Draft<Document>,
  { language = 'nb', ...options }: ValidateOptions & { readonly language?: Language },
): DocumentExplanation {
  const context = contextOf(type, draft, options);
  const parts = [lawPart(context, language), ...(type.explain?.(draft, context, language) ?? [])];
  const rules = type.rules.filter((rule) => ruleApplies(rule, context));
  const known = judgedBy(rules, context);
  const named = new Set<string>(parts.flatMap(({ steps }) => steps.flatMap(({ hjemmel }) => hjemmel)));
  const others = [...known.keys()].filter((id) => !named.has(id));
  const asApplied = (id: string) => ({ provision: provision(id as ProvisionId), rules: known.get(id) ?? [] });
  return {
    type: type.id,
    lawDate: context.lawDate,
    versions: versionsOf(type),
    parts,
    provisions: [...named].map(asApplied),
    checkedAgainst: others.map(asApplied),
  };
}

/** How sure a step is: no surer than the least sure provision it rests on. */
export function leastSure(hjemmel: readonly ProvisionId[], own: Sikkerhet = 'bekreftet'): Sikkerhet {
  const all = [own, ...hjemmel.map((id) => provision(id).sikkerhet)];
  if (all.includes('ubekreftet')) return 'ubekreftet';
  return all.includes('slutning') ? 'slutning' : 'bekreftet';
}

function lawPart({ lawDate, today, inForce }: RuleContext, language: Language): ExplanationPart {
  const texts = explanationTexts[language];
  const newAct = inForce('nfvl-99');
  return {
    heading: texts.lawHeading,
    source: '',
    steps: [
      { text: texts.lawDate(formatDate(lawDate, language)), hjemmel: [], sikkerhet: 'bekreftet' },
      newAct
        ? { text: texts.newAct, hjemmel: ['nfvl-99'], sikkerhet: 'ubekreftet' }
        : { text: texts.oldAct, hjemmel: [], sikkerhet: 'bekreftet' },
      ...(lawOutdated(today) ? [{ text: texts.outdated, hjemmel: [], sikkerhet: 'ubekreftet' as const }] : []),
    ],
  };
}

/** The rules that judge by each provision in force. */
function judgedBy(rules: readonly Rule<never>[], { inForce }: RuleContext): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const { id: rule, hjemmel } of rules) {
    for (const id of hjemmel) if (inForce(id)) byId.set(id, [...(byId.get(id) ?? []), rule]);
  }
  return byId;
}
