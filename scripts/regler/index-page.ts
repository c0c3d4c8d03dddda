import type { DocumentType } from '@hjemmel/documents/felles';
import { formatMessage } from '@hjemmel/validator';
import { type Chosen, localId } from './choose-examples.js';
import type { SchemaFault } from './schema-page.js';
import { cell, type KnownRule, ownerWord, severityText } from './words.js';

/** A rule with the examples chosen for it. */
export interface ShownRule {
  readonly rule: KnownRule;
  readonly chosen: Chosen;
}

/** The list of every rule, with what it said of the first example. */
export function indexPage(
  shown: readonly ShownRule[],
  faults: readonly SchemaFault[],
  types: readonly DocumentType[],
): string {
  return [
    '# Reglene',
    '',
    `${shown.length} regler og ${faults.length} feil i formen. Sidene er laget av reglene selv med \`pnpm generate\`, og hvert eksempel er`,
    'kontrollert i det sidene ble laget. Tekster i klammer, som `{nummer}`, blir fylt ut i hvert funn.',
    'Hvilke misforståelser om loven reglene fanger, står i [feller.md](../feller.md).',
    '',
    '| Regel | Alvor | Gjelder | Slik sier den fra |',
    '|---|---|---|---|',
    ...shown.map((row) => ruleRow(row, types)),
    ...faults.map(
      ({ id, severity, text }) => `| [skjema/${id}](skjema.md#${id}) | ${severity} | Form | ${cell(text)} |`,
    ),
    '',
  ].join('\n');
}

function ruleRow({ rule, chosen }: ShownRule, types: readonly DocumentType[]): string {
  const prefix = rule.id.slice(0, rule.id.indexOf('/'));
  const [first] = chosen.firings;
  const said = formatMessage(rule.messages.nb[first?.messageId ?? ''] ?? '', first?.params ?? {});
  const link = `[${rule.id}](${prefix}.md#${localId(rule.id)})`;
  return `| ${link} | ${severityText(rule)} | ${ownerWord(prefix, types)} | ${cell(said)} |`;
}
