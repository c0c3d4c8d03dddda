import { lawVersion } from '@hjemmel/law';
import type { PlacedFinding } from '@hjemmel/sdk';
import type { Severity } from '@hjemmel/validator';
import type { CheckedFile } from '../checked-file.js';
import { cliTexts } from '../texts/index.js';
import type { WriteReport } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub Actions workflow commands: findings show up on the lines of a pull request. */
export const githubReport: WriteReport = (files, { lang }) => {
  const commands = files.flatMap((file) => file.findings.map((finding) => command(file, finding)));
  // A line that is no command stands in the log and marks no file.
  return `${commands.join('')}${cliTexts[lang].lawVersion(lawVersion)}\n`;
};

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
