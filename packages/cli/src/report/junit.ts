import { lawVersion } from '@hjemmel/law';
import type { PlacedFinding } from '@hjemmel/sdk';
import type { CheckedFile } from '../checked-file.js';
import type { WriteReport } from './report.js';

/** JUnit XML, which build servers read: one test case per file, failed by its errors. */
export const junitReport: WriteReport = (files) => {
  const failed = files.filter((file) => errorsOf(file).length > 0).length;
  const cases = files.map(testCase).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite name="hjemmel" tests="${files.length}" failures="${failed}">
<properties><property name="lawVersion" value="${escapeXml(lawVersion)}"/></properties>
${cases}
</testsuite>
</testsuites>
`;
};

function testCase(file: CheckedFile): string {
  const errors = errorsOf(file);
  const open = `<testcase classname="hjemmel" name="${escapeXml(file.name)}"`;
  if (errors.length === 0) return `${open}/>`;
  const lines = errors.map(
    (finding) =>
      `${place(finding)} ${finding.text} [${finding.ruleId}]${finding.hjemmelText && ` (${finding.hjemmelText})`}`,
  );
  return `${open}><failure message="${escapeXml(errors[0]?.text ?? '')}">${escapeXml(lines.join('\n'))}</failure></testcase>`;
}

function errorsOf(file: CheckedFile): readonly PlacedFinding[] {
  return file.findings.filter((finding) => finding.severity === 'error');
}

function place({ position }: PlacedFinding): string {
  return `${position.line}:${position.column}`;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
