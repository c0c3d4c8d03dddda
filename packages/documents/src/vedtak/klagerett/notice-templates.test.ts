import { describe, expect, it } from 'vitest';
import { noticeTemplates, noticeTemplateVersion, releasedTemplate, templateHash } from './notice-templates.js';

/**
 * The words of every released version. A changed word is a new version with hashes of its own: these lines are never edited,
 * for letters out there are judged by them.
 */
const FROZEN = {
  '2026.11.0': {
    nb: '6e29e89411165546a4d831d46287d781297674f70adfe7449cd8672c10d322c0',
    nn: '49e3a584916c3221793cf4cf1544d53d16dc5bc1360ba5ed8089a1591c37bbff',
    en: '07b68c4aa8c9e382f6c7d02fed03fcc5f9ae64d3038b80c22b184856a5a20fd8',
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
