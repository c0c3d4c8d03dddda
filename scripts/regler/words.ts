import type { DocumentType } from '@hjemmel/documents/felles';
import { cite, isProvisionId, type Provision, provision } from '@hjemmel/law';
import type { Rule, Severity } from '@hjemmel/validator';
import type { FileRule } from '../../packages/sdk/src/index.js';
import type { Firing } from './corpus-runs.js';

/** A rule about a document or about a finished file. */
export type KnownRule = Omit<Rule<never>, 'check'> | FileRule;

const OWNERS: Readonly<Record<string, string>> = { felles: 'Alle dokumenter', fil: 'Ferdige filer' };
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'feil', warning: 'advarsel', info: 'merk' };

export function severityWord(severity: Severity): string {
  return SEVERITY[severity];
}

/** How strict a rule is, also where the message or the law in force decides. */
export function severityText({ severity }: Pick<KnownRule, 'severity'>): string {
  if (typeof severity === 'string') return SEVERITY[severity];
  if (!isList(severity)) return [...new Set(Object.values<Severity>(severity))].map(severityWord).join(' eller ');
  const parts = severity.map((row) =>
    row.under === undefined
      ? `ellers ${SEVERITY[row.severity]}`
      : `${SEVERITY[row.severity]} når ${citeOne(row.under)} er i kraft`,
  );
  return parts.join(', ');
}

/** The severity of one message, undefined where the law in force decides. */
export function severityOfMessage({ severity }: Pick<KnownRule, 'severity'>, messageId: string): string {
  if (typeof severity === 'string') return SEVERITY[severity];
  return isList(severity) ? 'se over' : SEVERITY[(severity as Record<string, Severity>)[messageId] ?? 'error'];
}

// Array.isArray does not narrow readonly arrays.
function isList(severity: object): severity is readonly { readonly under?: string; readonly severity: Severity }[] {
  return Array.isArray(severity);
}

/** The provisions as a letter would cite them. */
export function citeAll(ids: readonly string[]): string {
  return cite(ids.filter(isProvisionId), 'nb');
}

export function citeOne(id: string): string {
  return isProvisionId(id) ? cite([id], 'nb') : id;
}

/** One provision with its address, and what a reader must know of its standing. */
export function provisionLine(id: string): string {
  const found = provision(id);
  if (!found) throw new Error(`«${id}» is not in the law register`);
  const standing = standingOf(found);
  return `[${citeOne(id)}](${encodeURI(found.url)}): ${found.subject.nb}${standing ? ` (${standing})` : ''}`;
}

function standingOf({ sikkerhet, ikkeIKraft, gyldigFra, gyldigTil }: Provision): string {
  return [
    ...(ikkeIKraft ? ['vedtatt, men ikke i kraft'] : []),
    ...(gyldigFra === undefined ? [] : [`fra ${gyldigFra}`]),
    ...(gyldigTil === undefined ? [] : [`til ${gyldigTil}`]),
    ...(sikkerhet === 'ubekreftet'
      ? ['ikke bekreftet']
      : sikkerhet === 'slutning'
        ? ['vår slutning, ikke bekreftet']
        : []),
  ].join(', ');
}

/** A link to an example from a page in docs/regler, with the place in it. */
export function exampleLink({ typeId, file }: Pick<Firing, 'typeId' | 'file'>): string {
  return `[${typeId}/${file}](../../examples/${typeId}/${file})`;
}

export function firingText(firing: Firing): string {
  const place = firing.path === '' ? 'hele dokumentet' : `\`${firing.path}\``;
  return `${exampleLink(firing)}, ${place}${firing.note ? ` (${firing.note})` : ''}`;
}

/** Text that may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Which document a rule speaks of, in a word. */
export function ownerWord(prefix: string, types: readonly DocumentType[]): string {
  const type = types.find(({ id }) => id === prefix);
  return type ? type.title.nb : (OWNERS[prefix] ?? 'Form');
}
