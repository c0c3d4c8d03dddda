import { describe, expect, it } from 'vitest';
import { noticeTemplates, noticeTemplateVersion, releasedTemplate, templateHash } from './notice-templates.js';

/**
 * The words of every released version. A changed word is a new version with hashes of its own: these lines are never edited,
 * for letters out there are judged by them.
 */
const FROZEN = {
  '2026.11.0': {
    nb: 'e35f32e645596213576f146999421144c55744ebaa6f51773fd4f942ce474e14',
    nn: 'efb3346a7acb77500c7a645fba080d969e67caf90444f1be16e94c7859482764',
    en: '0d7468d8b0ab011aa5647ad998859798a1755fe860e1c4a8b62ff950196fb45e',
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
