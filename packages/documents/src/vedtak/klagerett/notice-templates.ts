import type { Language } from '@hjemmel/validator';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { en } from './notice.en.js';
import { nb } from './notice.nb.js';
import { nn } from './notice.nn.js';
import type { NoticeTemplate } from './notice-template.js';

/** The name documents give our template in `tekstversjon.mal`. */
export const noticeTemplateName = 'hjemmel/klagerett';

/** The version of the templates below. */
export const noticeTemplateVersion = '2026.11.0';

export const noticeTemplates: Readonly<Record<Language, NoticeTemplate>> = { nb, nn, en };

/** The words of a released version, or undefined for one this code does not have; an older one stays here when a new is made. */
export function releasedTemplate(version: string, language: Language): NoticeTemplate | undefined {
  return version === noticeTemplateVersion ? noticeTemplates[language] : undefined;
}

const hashes = new WeakMap<NoticeTemplate, string>();

/** SHA-256 (hex) of a template's words, as documents name it and as the frozen list holds it. */
export function templateHash(template: NoticeTemplate): string {
  const known = hashes.get(template);
  if (known !== undefined) return known;
  const made = bytesToHex(sha256(utf8ToBytes(JSON.stringify(template))));
  hashes.set(template, made);
  return made;
}
