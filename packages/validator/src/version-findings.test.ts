import { describe, expect, it } from 'vitest';
import { versionFindings } from './version-findings.js';

describe('versionFindings', () => {
  it.each(['1.0', '1.2', '0.9'])('lets %s through to a reader of 1.2', (skjemaversjon) => {
    expect(versionFindings({ skjemaversjon }, '1.2')).toEqual([]);
  });

  it.each(['1.3', '1.10', '2.0', '10.0'])('stops %s, compared as numbers', (skjemaversjon) => {
    expect(versionFindings({ skjemaversjon }, '1.2')).toEqual([
      expect.objectContaining({ ruleId: 'skjema/nyere-versjon', path: '/skjemaversjon', params: { supported: '1.2' } }),
    ]);
  });

  it.each([undefined, null, 1, 'x', { skjemaversjon: 2 }, { skjemaversjon: '2' }, { skjemaversjon: 'v2.0' }])(
    'leaves what is no version to the schema (%#)',
    (value) => {
      expect(versionFindings(value, '1.0')).toEqual([]);
    },
  );
});
