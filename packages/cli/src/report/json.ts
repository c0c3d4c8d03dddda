import type { WriteReport } from './report.js';

/** For programs: the findings with their places and words, and the versions the judgement rested on. */
export const jsonReport: WriteReport = (files) => {
  const report = files.map(({ name, findings, versions }) => ({
    file: name,
    ok: findings.every((finding) => finding.severity !== 'error'),
    ...(versions && { versions }),
    findings: findings.map(({ text, hjemmelText, field, position, ...finding }) => ({
      ...finding,
      message: text,
      line: position.line,
      column: position.column,
    })),
  }));
  return `${JSON.stringify(report, null, 2)}\n`;
};
