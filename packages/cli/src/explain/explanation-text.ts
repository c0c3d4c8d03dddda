import type { AppliedProvision, DocumentExplanation, ExplanationStep } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import { cliTexts } from '../texts/index.js';

type Cite = (ids: readonly string[], lang: Language) => string;

/** An explanation as text for people: the steps in order, then every provision with its dates and address. */
export function explanationText(explanation: DocumentExplanation, lang: Language, cite: Cite): string {
  const { explain, hjemmel } = cliTexts[lang];
  const { parts, provisions, checkedAgainst, versions } = explanation;
  const lines = [
    explain.document(explanation.type, versions.law),
    ...parts.flatMap(({ heading, steps }) => ['', heading, ...steps.flatMap(stepLines)]),
    '',
    explain.provisions,
    ...provisions.flatMap(provisionLines),
    '',
    explain.checkedAgainst,
    ...checkedAgainst.map(checkedLine),
  ];
  return `${lines.join('\n')}\n`;

  function stepLines({ text, hjemmel: ids, sikkerhet }: ExplanationStep): readonly string[] {
    return [
      `- ${text}`,
      ...(ids.length > 0 ? [`  ${hjemmel}: ${cite(ids, lang)}`] : []),
      ...(sikkerhet === 'bekreftet' ? [] : [`  ${explain.certainty[sikkerhet]}`]),
    ];
  }

  function checkedLine({ provision, rules }: AppliedProvision): string {
    return `- ${cite([provision.id], lang)}: ${rules.join(', ')}`;
  }

  function provisionLines({ provision, rules }: AppliedProvision): readonly string[] {
    const { id, url, gyldigFra, gyldigTil, kontrollert } = provision;
    const facts = [
      gyldigFra && `${explain.validFrom.toLowerCase()} ${gyldigFra}`,
      gyldigTil && `${explain.validTo.toLowerCase()} ${gyldigTil}`,
      explain.checked(kontrollert),
    ];
    return [
      `- ${cite([id], lang)} (${facts.filter(Boolean).join(', ')})`,
      `  ${url}`,
      ...(rules.length > 0 ? [`  ${explain.usedBy}: ${rules.join(', ')}`] : []),
    ];
  }
}
