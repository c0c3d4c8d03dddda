import { lawOutdated, type Provision, type ProvisionId, provision, type Sikkerhet } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Language, type Rule, type RuleContext, ruleApplies } from '@hjemmel/validator';
import type { DocumentType, ExplanationPart } from './document-type.js';
import { formatDate } from './format-date.js';
import { explanationTexts } from './texts/explanation-texts.js';
import { contextOf, type ReportVersions, type ValidateOptions, versionsOf } from './validate-document.js';

/** A provision that had a say, as it stood on the law date, and the rules that judged by it. */
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
  readonly provisions: readonly AppliedProvision[];
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
  const provisions = applied(parts, rules, context);
  return { type: type.id, lawDate: context.lawDate, versions: versionsOf(type), parts, provisions };
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
        ? { text: texts.newAct, hjemmel: ['nfvl-99'], sikkerhet: 'bekreftet' }
        : { text: texts.oldAct, hjemmel: [], sikkerhet: 'bekreftet' },
      ...(lawOutdated(today) ? [{ text: texts.outdated, hjemmel: [], sikkerhet: 'ubekreftet' as const }] : []),
    ],
  };
}

function applied(
  parts: readonly ExplanationPart[],
  rules: readonly Rule<never>[],
  { inForce }: RuleContext,
): readonly AppliedProvision[] {
  const byId = new Map<string, string[]>();
  for (const { steps } of parts) for (const { hjemmel } of steps) for (const id of hjemmel) byId.set(id, []);
  for (const { id: rule, hjemmel } of rules) {
    for (const id of hjemmel) if (inForce(id)) byId.set(id, [...(byId.get(id) ?? []), rule]);
  }
  return [...byId].map(([id, ids]) => ({ provision: provision(id as ProvisionId), rules: ids }));
}
