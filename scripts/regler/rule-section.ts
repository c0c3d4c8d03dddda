import type { Language, Rule } from '@hjemmel/validator';
import type { Chosen } from './choose-examples.js';
import { localId } from './choose-examples.js';
import type { Firing } from './corpus-runs.js';
import {
  cell,
  citeAll,
  citeOne,
  exampleLink,
  firingText,
  type KnownRule,
  provisionLine,
  severityOfMessage,
  severityText,
  severityWord,
} from './words.js';

/** All that is known of one rule, as Markdown under an anchor of its own. */
export function ruleSection(rule: KnownRule, { firings, silent }: Chosen): string {
  const lines = [
    `<a id="${localId(rule.id)}"></a>`,
    '',
    `## ${rule.id}`,
    '',
    `- Alvor: ${severityText(rule)}`,
    ...hjemmelLines(rule),
    ...validityLines(rule),
    `- Tier i ${exampleLink(silent)}${silent.note ?? ''}`,
    '',
    ...messageTable(rule, firings),
    '',
    ...translations(rule),
  ];
  return lines.join('\n');
}

function hjemmelLines({ hjemmel }: KnownRule): readonly string[] {
  if (hjemmel.length === 0) return ['- Hjemmel: ingen, regelen er godt håndverk'];
  return [`- Hjemmel: ${citeAll(hjemmel)}`, ...hjemmel.map((id) => `  - ${provisionLine(id)}`)];
}

function validityLines(rule: KnownRule): readonly string[] {
  const { gyldigFra, gyldigTil, gjelderUnder }: Partial<Rule<never>> = rule;
  return [
    ...(gyldigFra === undefined ? [] : [`- Gjelder dokumenter fra og med ${gyldigFra}`]),
    ...(gyldigTil === undefined ? [] : [`- Gjelder dokumenter til og med ${gyldigTil}`]),
    ...(gjelderUnder === undefined ? [] : [`- Gjelder bare når ${citeOne(gjelderUnder)} er i kraft`]),
  ];
}

function messageTable(rule: KnownRule, firings: readonly Firing[]): readonly string[] {
  const rows = Object.entries(rule.messages.nb).map(([id, text]) => {
    const shown = firings.filter(({ messageId }) => messageId === id).map((firing) => placeOf(rule, firing));
    const places = shown.length > 0 ? shown.join('<br>') : 'ikke i korpuset ennå';
    return `| \`${id}\` | ${severityOfMessage(rule, id)} | ${cell(text)} | ${places} |`;
  });
  return ['| Melding | Alvor | Det regelen sier | Slår til i |', '|---|---|---|---|', ...rows];
}

/** Where the law in force decides how strict the rule is, each example says what it got. */
function placeOf({ severity }: KnownRule, firing: Firing): string {
  return Array.isArray(severity) ? `${severityWord(firing.severity)}: ${firingText(firing)}` : firingText(firing);
}

/** The same messages in the two other languages, folded. */
export function translations({ messages }: Pick<KnownRule, 'messages'>): readonly string[] {
  const list = (language: Language) => Object.entries(messages[language]).map(([id, text]) => `- \`${id}\`: ${text}`);
  return [
    '<details><summary>Nynorsk og engelsk</summary>',
    '',
    'Nynorsk',
    '',
    ...list('nn'),
    '',
    'English',
    '',
    ...list('en'),
    '',
    '</details>',
  ];
}
