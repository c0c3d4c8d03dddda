import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { prettyReport } from './pretty.js';
import type { WriteReport } from './report.js';
import { sarifReport } from './sarif.js';

export const reports = {
  pretty: prettyReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
} as const satisfies Record<string, WriteReport>;

export type ReportName = keyof typeof reports;
export const reportNames = Object.keys(reports) as ReportName[];
