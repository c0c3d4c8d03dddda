import type { Finding } from './finding.js';
import { schemaFinding } from './schema-findings.js';

/** A document of a newer minor may hold fields we would call unknown: say that first, and nothing else. */
export function versionFindings(value: unknown, supported: string): readonly Finding[] {
  const version = (value as { skjemaversjon?: unknown } | null | undefined)?.skjemaversjon;
  const [major, minor] =
    typeof version === 'string' && /^\d+\.\d+$/.test(version) ? version.split('.').map(Number) : [];
  const [ourMajor, ourMinor] = supported.split('.').map(Number);
  if (major === undefined || minor === undefined || ourMajor === undefined || ourMinor === undefined) return [];
  const newer = major > ourMajor || (major === ourMajor && minor > ourMinor);
  return newer ? [schemaFinding('nyere-versjon', '/skjemaversjon', { supported })] : [];
}
