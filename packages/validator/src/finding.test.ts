import { describe, expect, it } from 'vitest';
import { type Finding, hasErrors } from './finding.js';

const finding = (severity: Finding['severity']): Finding => ({
  ruleId: 'felles/x',
  messageId: 'y',
  severity,
  path: '',
  params: {},
});

describe('hasErrors', () => {
  it('is about errors alone', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([finding('warning'), finding('info')])).toBe(false);
    expect(hasErrors([finding('info'), finding('error')])).toBe(true);
  });
});
