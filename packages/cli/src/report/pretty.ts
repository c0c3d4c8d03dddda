import { lawVersion } from '@hjemmel/law';
import type { PlacedFinding } from '@hjemmel/sdk';
import type { Severity } from '@hjemmel/validator';
import type { CheckedFile } from '../checked-file.js';
import { codeFrame } from '../code-frame.js';
import { type CliTexts, cliTexts } from '../texts/index.js';
import type { ReportOptions, WriteReport } from './report.js';

const COLOURS: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m' };
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const RESET = '\u001b[0m';

/** For people: each finding with its place, a line of the file, the legal basis and where to read more. */
export const prettyReport: WriteReport = (files, options) => {
  const texts = cliTexts[options.lang];
  const parts = files.map((file) => fileReport(file, options, texts));
  const all = files.flatMap((file) => file.findings);
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const law = texts.lawVersion(lawVersion);
  return `${[...parts, texts.summary(files.length, count('error'), count('warning')), law].join('\n')}\n`;
};

function fileReport(file: CheckedFile, options: ReportOptions, texts: CliTexts): string {
  if (file.findings.length === 0) return texts.fileOk(file.name);
  return file.findings.map((finding) => `${findingReport(file, finding, options, texts)}\n`).join('\n');
}

function findingReport(file: CheckedFile, finding: PlacedFinding, options: ReportOptions, texts: CliTexts): string {
  const paint = (code: string, text: string) => (options.colour ? `${code}${text}${RESET}` : text);
  const { position } = finding;
  const place = `${file.name}:${position.line}:${position.column}`;
  const severity = paint(COLOURS[finding.severity], texts.severity[finding.severity]);
  const frame =
    file.source !== undefined && position.offset >= 0 ? codeFrame(file.source, position, options.showValues) : '';
  const details = [
    frame,
    finding.field && `${texts.field}: ${finding.field}`,
    finding.hjemmelText && `${texts.hjemmel}: ${finding.hjemmelText}`,
    finding.ruleId.startsWith('skjema/') ? '' : paint(DIM, texts.explainHint(finding.ruleId)),
  ];
  const head = `${paint(BOLD, place)} ${severity} ${finding.text} ${paint(DIM, `[${finding.ruleId}]`)}`;
  return [head, ...details.filter(Boolean).map(indent)].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
