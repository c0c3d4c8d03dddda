import type { Severity } from '@hjemmel/validator';
import type { CheckedFile, PlacedFinding } from '../checked-file.js';
import type { WriteReport } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub Actions workflow commands: findings show up on the lines of a pull request. */
export const githubReport: WriteReport = (files) =>
  files.flatMap((file) => file.findings.map((finding) => command(file, finding))).join('');

function command(file: CheckedFile, { severity, position, ruleId, text, hjemmelText }: PlacedFinding): string {
  const properties = `file=${property(file.name)},line=${position.line},col=${position.column},title=${property(ruleId)}`;
  return `::${COMMANDS[severity]} ${properties}::${data(hjemmelText ? `${text} (${hjemmelText})` : text)}\n`;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
