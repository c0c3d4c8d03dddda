import { lawVersion } from '@hjemmel/law';
import type { PlacedFinding } from '@hjemmel/sdk';
import type { Severity } from '@hjemmel/validator';
import type { CheckedFile } from '../checked-file.js';
import type { WriteReport } from './report.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, which code hosts and editors show in place. */
export const sarifReport: WriteReport = (files) => {
  const ruleIds = [...new Set(files.flatMap((file) => file.findings.map((finding) => finding.ruleId)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hjemmel', properties: { lawVersion }, rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.findings.map((finding) => result(file, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result(file: CheckedFile, { ruleId, severity, text, position, path, hjemmelText }: PlacedFinding): unknown {
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: hjemmelText ? `${text} (${hjemmelText})` : text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.name) },
          region: { startLine: position.line, startColumn: position.column },
        },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
  };
}
