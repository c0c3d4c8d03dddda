import { describe, expect, it } from 'vitest';
import { noticeTemplates, noticeTemplateVersion, releasedTemplate, templateHash } from './notice-templates.js';

/**
 * The words of every released version. A changed word is a new version with hashes of its own: these lines are never edited,
 * for letters out there are judged by them.
 */
const FROZEN = {
  '2026.11.0': {
    nb: '0d3814545a0a2e666ebcdca267989db6903862e7fa9bde77523f084472ac625d',
    nn: 'eca0ed634e44cedb1d518d5d2397025afae2ac314f4b5ee2a1cae336d5f1a46c',
    en: 'ae63108d590bec32c43237c50b180d7952ef0b7840c52421e0d32a1191109fe8',
  },
} as const;

describe('released notice templates', () => {
  it.each(Object.entries(FROZEN))('of %s are word for word as they were released', (version, hashes) => {
    for (const [language, hash] of Object.entries(hashes)) {
      const template = releasedTemplate(version, language as keyof typeof hashes);
      expect(template && templateHash(template)).toBe(hash);
    }
  });

  it('hold the newest, in every language', () => {
    expect(Object.keys(FROZEN)).toContain(noticeTemplateVersion);
    expect(Object.keys(FROZEN[noticeTemplateVersion])).toEqual(Object.keys(noticeTemplates));
  });

  it('know no version that was never released', () => {
    expect(releasedTemplate('2025.1.0', 'nb')).toBeUndefined();
  });
});
